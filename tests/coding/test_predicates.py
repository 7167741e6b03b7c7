import pytest
from telling import around

from coopstats.coding.areas.predicates import Predicates
from coopstats.coding.records import Span


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("Both sides agreed on tourism.", "governs:agreed.joint"),
        ("The minister proposed work in tourism.", "governs:proposed.one"),
        ("They agreed to explore tourism.", "head:agreed.joint"),
        ("He expressed readiness to help train guides in tourism.", "head.ready"),
        ("They did not discuss tourism.", "negated"),
        ("Tourism was discussed.", "passive:discussed"),
        ("They signed a paper. It covers tourism.", "text:signed"),
        ("He thanked them, while tourism grew.", "outer.thank"),
        ("They will strengthen tourism.", "next.strengthen"),
        ("Under the memorandum there is tourism.", "under.instrument"),
        ("They are of one mind on tourism.", "governs:agreed.joint"),
        ("He came out in favour of joint work in tourism.", "governs:proposed.one"),
        ("They had an exchange of views on tourism.", "governs:discussed.joint"),
        ("The two ministers put their names to a paper on tourism.", "governs:signed.joint"),
        ("She gave an insight into tourism.", "governs:discussed.one"),
        ("He had praise for tourism.", "governs:appraised.one"),
        ("With funds of the bank they improve tourism.", "left.deliver"),
        ("They failed to agree on tourism.", "governs:concern.joint"),
        ("Peru and the Republic of Chad agreed on tourism.", "governs:agreed.joint"),
        ("He praised the roads and called for tourism.", "outer.urge"),
        ("Tourism.", "no.verb"),
    ],
)
def test_what_stands_around_a_cue(text, feature):
    assert feature in around(Predicates, text, "tourism")


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("They discussed trade. Tourism is old.", "governs.discuss"),  # another sentence
        ("They will strengthen tourism.", "governs.strengthen"),  # light words do not govern
        ("They agreed and he proposed tourism.", "head:agreed.joint"),  # no chain
        ("He praised the roads and called for tourism.", "pair:appraised>proposed"),  # two deeds, side by side
        ("They agreed on roads, not to mention tourism.", "governs.broach"),  # said by the way
        ("With regard to tourism they agreed.", "governs.broach"),
        ("They discussed tourism. A treaty is to be signed.", "text:signed"),
        ("They discussed tourism. A treaty was signed in Oslo in 1992.", "text:signed"),
        ("He outlined the UN Framework Convention on tourism.", "left.instrument"),  # a name
    ],
)
def test_what_does_not(text, feature):
    assert feature not in around(Predicates, text, "tourism")


def test_a_signing_in_the_background_tells_nothing_of_the_text(scan_text):
    scan = scan_text("They discussed tourism. A treaty was signed.")
    closing = [Span(24, len(scan.article.text))]
    assert "text:signed" in Predicates(scan).around(2, 3)
    assert "text:signed" not in Predicates(scan, closing).around(2, 3)


def test_words_of_a_field_govern_no_field_beside_it(scan_text):
    scan = scan_text("They agreed on legal assistance and tourism.")
    assert "governs.help" in Predicates(scan).around(6, 7)
    assert "governs:agreed.joint" in Predicates(scan, fields=[(3, 5)]).around(6, 7)
