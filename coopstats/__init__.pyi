from . import charts as charts
from .tables import Coding as Coding

__version__: str
