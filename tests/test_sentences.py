"""Sentences of press prose: each case gives a text with `|` where one sentence ends and the next begins."""

import time

import pytest

from coopstats.sentences import find_paragraphs, find_sentences

CASES = (
    "They met.| They agreed.",
    "H.E. Ann Roe met D. Lis on Nov. 12 in St. Brannoc.| Dr. Moor spoke of 3.5 billion.",
    "Mr. Lis, Mrs. Roe and Gov. Moor met at 5 p.m. Monday.| It was meeting No. 5.",
    "The U.S. President came.| He met the U.K. envoy.",
    "She went to the U.S.| He stayed.",
    "The answer was no.| They left.",
    "They talked till May.| Then came June 2024.",
    "The note ends here./.| Next note.",
    "“We agree.”| The minister smiled.",
    '"We agree." he said.| "Good."',
    "(They met.)| They agreed.",
    "Did they agree?| Yes!| So it seems…| Fine.",
    "He holds a Ph.D. from Oslo.| J.-P. Roe and J. R. Lis came.",
    "See Art. 5, para. 6 and Res. 1325.| It binds all.",
    "Signed by Acme Co. Ltd. of Oslo.| It was a start.",
    "Both sides welcomed it.[1]| Trade grew.",
    "They met. and went on",
    "A rate of 4.5 per cent",
    "中文句子。|第二句。",
    "Émile Roe came.| Élan was there.",
    "No stop at the end",
    "",
)


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_they_end(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|") if part.strip()]
    assert [text[a:b] for a, b in find_sentences(text, 0, len(text))] == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\n \t\n"])
def test_paragraphs_are_lines_without_the_space_around(end: str) -> None:
    text = f"  One, two. {end}Three.{end}"
    assert [text[a:b] for a, b in find_paragraphs(text)] == ["One, two.", "Three."]


@pytest.mark.parametrize(
    "marked",
    [
        "The ministers of both countries met\nin the capital and spoke of how their\nnew railway may be paid.|"
        "It was their second meeting this\nyear.",
        "Minister Roe to visit Lima\non 9 and 10 May|The first round, which was the one that both sides of the talks "
        "now like best, was held in March\n1995. That was long ago.|Lima office",
        "Those who came to the second round:|Ann Roe, who is minister of the sea|Jan Lis, who is her counterpart|"
        "Eva Moor, who is the ambassador",
        "OSLO, May 3 (NTB) - Norwegian Minister\nPeter Borvik Lund and the others spoke there of\n"
        "how their railway may be paid and what it\nbrings.",
        "The ministers met in the capital.|They talked.|- of the new railway and what it will|- of the port that is "
        "to be built|- of fish",
    ],
)
def test_typed_lines_that_go_on_are_one_paragraph(marked: str) -> None:
    text = marked.replace("|", "\n")
    assert [text[a:b] for a, b in find_paragraphs(text)] == marked.split("|")


@pytest.mark.parametrize("piece", ["A. ", ". ", '."', "No. ", "A", "U.S. ", "a\n", "“"])
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    def seconds(n: int) -> float:
        text = piece * (n // len(piece))
        runs = []
        for _ in range(3):
            start = time.process_time()
            for a, b in find_paragraphs(text):
                find_sentences(text, a, b)
            runs.append(time.process_time() - start)
        return min(runs)

    assert seconds(200_000) < 60 * seconds(10_000) + 0.05
