"""What a bundle says of itself: the `datapackage.json` that lets any Frictionless tool read and check its tables."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import pandas as pd

from coopstats.schema import TABLES, Column, Table

Format = Literal["csv", "parquet"]
DESCRIPTOR = "datapackage.json"
MEDIA_TYPES = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}
_TYPES = {"str": "string", "int64": "integer", "float64": "number", "bool": "boolean"}
# Pandas dtypes by the types of the standard; whatever else a column holds is written as text.
DTYPES = {kind: dtype for dtype, kind in _TYPES.items()}


def descriptor(form: Format = "csv", frames: Mapping[str, pd.DataFrame] | None = None) -> dict[str, Any]:
    """Describe a bundle as a Frictionless Data Package.

    Parameters
    ----------
    form
        Format of the tables' files.
    frames
        The tables, if they may have columns beyond the schema's.

    Returns
    -------
    dict
        Content of `datapackage.json`: a resource a table with its columns, key, references and constraints.

    Examples
    --------
    >>> descriptor()["resources"][0]["path"]
    'sources.csv'
    """
    frames = frames or {}
    return {
        "name": "coopstats",
        "title": "Coded readouts",
        "profile": "data-package",
        "resources": [_resource(table, form, frames.get(table.name)) for table in TABLES.values()],
    }


def write_descriptor(folder: Path, form: Format, frames: Mapping[str, pd.DataFrame] | None = None) -> None:
    """Write the `datapackage.json` of the tables in a folder, in one file a table or in parts.

    Parameters
    ----------
    folder
        Folder that holds the tables already; a table in parts is a folder of files.
    form
        Format of their files.
    frames
        The tables, if they may have columns beyond the schema's.

    Examples
    --------
    >>> import tempfile
    >>> folder = Path(tempfile.mkdtemp())
    >>> write_descriptor(folder, "csv")
    >>> (folder / DESCRIPTOR).exists()
    True
    """
    package = descriptor(form, frames)
    for resource in package["resources"]:
        parts = sorted((folder / resource["name"]).glob(f"*.{form}"))
        if parts:
            names = [f"{resource['name']}/{part.name}" for part in parts]
            resource["path"] = names[0]
            resource["extrapaths"] = names[1:]
    text = json.dumps(package, indent=1, ensure_ascii=False) + "\n"
    (folder / DESCRIPTOR).write_text(text, encoding="utf-8", newline="\n")


def extra_dtypes(folder: Path) -> dict[str, dict[str, str]]:
    """Read from a bundle's descriptor the pandas dtypes of the columns that the schema does not know.

    Raises
    ------
    ValueError
        If the file is no descriptor of tables.
    """
    package = json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))
    try:
        fields = {resource["name"]: resource["schema"]["fields"] for resource in package["resources"]}
        return {
            name: {f["name"]: DTYPES.get(f.get("type"), "str") for f in fields.get(name, ())
                   if f["name"] not in table.dtypes}
            for name, table in TABLES.items()
        }  # fmt: skip
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"it describes no tables ({error})") from None


def _resource(table: Table, form: Format, frame: pd.DataFrame | None) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(c) for c in table.columns], "primaryKey": table.key}
    if frame is not None:
        extra = ((name, str(frame[name].dtype)) for name in frame if name not in table.dtypes)
        schema["fields"] += [{"name": name, "type": _TYPES.get(dtype, "string")} for name, dtype in extra]
    if keys := [_foreign_key(table, c) for c in table.columns if c.references]:
        schema["foreignKeys"] = keys
    return {
        "name": table.name,
        "path": f"{table.name}.{form}",
        "type": "table",
        "description": table.purpose,
        "format": form,
        "mediatype": MEDIA_TYPES[form],
        **({"encoding": "utf-8"} if form == "csv" else {}),
        "schema": schema,
    }


def _foreign_key(table: Table, column: Column) -> dict[str, Any]:
    # The standard names a reference to the same table by an empty string.
    resource = "" if column.references == table.name else column.references
    return {"fields": column.name, "reference": {"resource": resource, "fields": TABLES[column.references].key}}


def _field(column: Column) -> dict[str, Any]:
    rules: dict[str, Any] = {"required": True} if column.required else {}
    if column.values:
        rules["enum"] = list(column.values)
    if column.pattern:
        rules["pattern"] = column.pattern
    field = {"name": column.name, "type": _TYPES[column.dtype], "description": column.meaning}
    return field | ({"constraints": rules} if rules else {})
