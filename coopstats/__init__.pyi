from . import charts as charts
from . import measures as measures
from .articles import Article as Article
from .articles import article_from_text as article_from_text
from .articles import read_article as read_article
from .articles import read_articles as read_articles
from .bundled import example_article as example_article
from .checks import check as check
from .codebook import Codebook as Codebook
from .codebook import copy_codebook as copy_codebook
from .coding import code as code
from .exchange import export as export
from .graphs import area_network as area_network
from .graphs import country_network as country_network
from .graphs import institution_area_network as institution_area_network
from .graphs import institution_network as institution_network
from .graphs import person_network as person_network
from .measures import brokerage as brokerage
from .measures import centrality as centrality
from .measures import communities as communities
from .measures import coverage as coverage
from .report import write_report as write_report
from .tables import Coding as Coding
from .tables import concat as concat
from .tables import read_coding as read_coding

__version__: str
