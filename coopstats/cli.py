"""The command line: `coopstats code check show report export resolve compare codebook`.

Commands import what they need when they run, so that `coopstats --help` answers at once.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table as RichTable

from coopstats.errors import CoopstatsError

app = typer.Typer(
    name="coopstats",
    help="Diplomatic readouts as tidy tables and networks: who met whom, in which office, about what.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)
SECONDS_A_LINE = 10
SHORT = ("kind", "status", "country", "area_id", "stance")
INTERRUPTED = 130  # the exit code of a command that was stopped by Ctrl-C
out = Console()
err = Console(stderr=True)

Folder = Annotated[Path, typer.Argument(help="Folder with a bundle that `coopstats code` wrote.")]
Terms = Annotated[Path | None, typer.Option("--codebook", help="Folder of your own codebook.")]


def main() -> None:
    """Run the command line; errors of use and of input end it with a message and an exit code, never a traceback."""
    try:
        app()
    except CoopstatsError as error:
        err.print(f"Error: {error.message}", style="red", markup=False, highlight=False)
        if error.hint:
            err.print(error.hint, markup=False, highlight=False)
        sys.exit(2)
    except SystemExit as end:
        if end.code == INTERRUPTED:
            err.print("Stopped. Nothing is left half written; `coopstats code` goes on where it was when run again.")
        raise


def _version(value: bool) -> None:
    if value:
        from importlib.metadata import version

        typer.echo(version("coopstats"))
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Take the options that stand before a command."""


@app.command()
def code(
    texts: Annotated[list[Path], typer.Argument(help="Files (.txt .md .html .jsonl .parquet) and folders.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the tables; new or empty.")],
    codebook: Terms = None,
    workers: Annotated[int | None, typer.Option(help="Processes; by default one a core.", min=1)] = None,
    scheduler: Annotated[str | None, typer.Option(help="Address of a Dask scheduler, tcp://HOST:PORT.")] = None,
    to: Annotated[str, typer.Option("--format", help="csv or parquet.")] = "csv",
    update: Annotated[
        bool, typer.Option("--update", help="Code only new or changed texts; drop removed ones.")
    ] = False,
) -> None:
    """Code readouts into tables.

    Examples: `coopstats code visit.txt -o tables` · `coopstats code readouts/ -o tables --update`
    """
    from coopstats.corpus import code_corpus
    from coopstats.corpus.merge import read_faults
    from coopstats.labels import some

    if scheduler:
        import logging

        # What the cluster has to say comes as an error with what to do; its own log is for its operators.
        logging.getLogger("distributed").setLevel(logging.CRITICAL + 1)
    if to not in ("csv", "parquet"):
        raise typer.BadParameter("give csv or parquet", param_hint="--format")
    with _progress() as show:
        result = code_corpus(
            texts,
            output,
            codebook=codebook,
            workers=workers,
            scheduler=scheduler,
            form="csv" if to == "csv" else "parquet",
            update=update,
            progress=show,
        )
    if result.others:
        err.print(f"{result.others} texts stood coded with another codebook or version; all were coded anew.")
    kept = f", {result.kept} kept" if result.kept else ""
    removed = f", {result.removed} removed" if result.removed else ""
    out.print(f"{result.coded} coded{kept}{removed} in {result.seconds:.1f} s: {result.folder}", highlight=False)
    for fault in read_faults(result.folder, first=20).itertuples() if result.failed else ():
        err.print(f"{fault.source_id}: {fault.reason}. {fault.hint}", style="red", markup=False, highlight=False)
    if result.failed:
        err.print(f"{some(result.failed, 'text')} could not be coded; see {output / 'faults.csv'}", highlight=False)
        raise typer.Exit(1)


@app.command()
def check(folder: Folder) -> None:
    """Check tables against the schema; print every breach.

    Example: `coopstats check tables`
    """
    from coopstats.checks import check as breaches
    from coopstats.tables import read_coding

    found = breaches(read_coding(folder))
    if found.empty:
        out.print("No breach found.")
        return
    _print("breaches", found.columns, found.head(50).itertuples(index=False))
    err.print(f"{len(found)} breaches")
    raise typer.Exit(1)


@app.command()
def show(
    article: Annotated[Path, typer.Argument(help="The text to show.")],
    why: Annotated[bool, typer.Option("--why", help="Show for each row the words and the rule behind it.")] = False,
    codebook: Terms = None,
) -> None:
    """Print what is found in one text.

    Examples: `coopstats show visit.txt` · `coopstats show visit.txt --why`
    """
    from coopstats.articles import read_article
    from coopstats.codebook import Codebook
    from coopstats.coding import code as coder
    from coopstats.views import reasons, summary_tables

    text = read_article(article)
    coding = coder(text, Codebook.read(codebook))
    tables = reasons(coding) if why else summary_tables(coding)
    for name, frame in tables.items():
        if len(frame):
            _print(name, frame.columns, frame.fillna("").itertuples(index=False))
    if not any(map(len, tables.values())):
        out.print("Nothing to code was found in this text.")


@app.command()
def report(
    article: Annotated[Path | None, typer.Argument(help="The text; by default the bundled article.")] = None,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the report.")] = Path("reports"),
) -> None:
    """Write an executed notebook and one HTML page that works without a network.

    Examples: `coopstats report` · `coopstats report visit.txt -o reports`
    """
    from coopstats.report import write_report

    files = write_report(article, output, progress=lambda line: err.print(line, markup=False, highlight=False))
    typer.echo(files.html)


@app.command()
def export(
    folder: Folder,
    target: Annotated[Path, typer.Argument(metavar="OUT", help="File to write; for csv and parquet a folder.")],
    to: Annotated[str, typer.Option("--to", help="graphml, gexf, xlsx, csv or parquet.")],
) -> None:
    """Write tables or the institutions' network in another format.

    Example: `coopstats export tables --to xlsx tables.xlsx`
    """
    from coopstats.exchange import export as write
    from coopstats.tables import read_coding

    typer.echo(write(read_coding(folder), target, to))


@app.command()
def resolve(
    folder: Folder,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the tables; a bundle in it is replaced.")],
    judgements: Annotated[Path | None, typer.Option(help="Decided pairs; undecided ones are added to it.")] = None,
) -> None:
    """Merge the same people and bodies across texts; list likely pairs for you to decide.

    Example: `coopstats resolve tables -o merged --judgements judgements.csv`
    """
    from coopstats.identity.judgements import read_judgements, write_judgements
    from coopstats.identity.settling import merged, settle
    from coopstats.labels import some
    from coopstats.tables import read_coding

    coding = read_coding(folder)
    known = read_judgements(judgements) if judgements and judgements.exists() else None
    settled = settle(coding, known)
    result = merged(coding, settled.into)
    if judgements:
        write_judgements(judgements, known, settled.asked, settled.names)
    result.write(output)
    for name in ("people", "institutions"):
        out.print(f"{name}: {len(coding.frames[name])} rows, {len(result.frames[name])} when merged", highlight=False)
    asked = some(len(settled.asked), "likely pair")
    out.print(f"{asked} to decide" + (f": {judgements}" if judgements else ""), highlight=False)


@app.command()
def compare(
    one: Annotated[Path, typer.Argument(help="Folder with a bundle.")],
    other: Annotated[Path, typer.Argument(help="Folder with another coding of the same texts, say by hand.")],
) -> None:
    """Print how far two codings of the same texts agree, facet by facet.

    Example: `coopstats compare tables tables_by_hand`
    """
    from coopstats.compare import agreement
    from coopstats.tables import read_coding

    found = agreement(read_coding(one), read_coding(other)).round(3)
    _print("agreement", found.columns, found.astype("object").fillna("").itertuples(index=False))


@app.command()
def codebook(
    copy: Annotated[Path, typer.Option("--copy", help="Folder to copy the packaged codebook to.")],
) -> None:
    """Start your own codebook from the packaged one.

    Example: `coopstats codebook --copy my_codebook`
    """
    from coopstats.codebook import copy_codebook

    typer.echo(copy_codebook(copy))


def _print(title: str, columns: Any, rows: Any) -> None:
    table = RichTable(title=title, title_justify="left", title_style="bold", header_style="dim")
    for column in columns:
        # Codes are short, and a reader would not know them in two pieces.
        table.add_column(str(column), overflow="fold", no_wrap=column in SHORT)
    for row in rows:
        table.add_row(*(_cell(value) for value in row))
    out.print(table)


def _cell(value: Any) -> str:
    from rich.markup import escape

    return escape(str(value))


@contextmanager
def _progress() -> Iterator[Callable[[Any], None]]:
    """Show how far a run is: a bar on a terminal, gone when the work is done; elsewhere a line now and then."""
    if not err.is_terminal:
        yield _Lines()
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    with Progress(
        BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), console=err, transient=True
    ) as bar:
        task = bar.add_task("", total=None)
        yield lambda state: bar.update(task, completed=state.done, total=state.total, description=_pace(state))


class _Lines:
    """Prints how far a run is, not more often than every ten seconds."""

    def __init__(self) -> None:
        self.said = 0.0

    def __call__(self, state: Any) -> None:
        if state.seconds - self.said >= SECONDS_A_LINE:
            self.said = state.seconds
            err.print(f"{state.done} of {state.total}, {_pace(state)}", highlight=False)


def _pace(state: Any) -> str:
    left = timedelta(seconds=round(state.seconds_left)) if state.rate else "?"
    return f"{state.rate:.0f} texts/s, {left} left, {state.faults} faults"
