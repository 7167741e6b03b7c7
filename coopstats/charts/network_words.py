"""What a network map says in words: its finding and how to read it, by what its nodes and ties are."""

from coopstats.charts.template import of_all
from coopstats.graphs import Network
from coopstats.labels import some

_NOUNS = {"person": ("person", "people"), "country": ("side", "sides"), "area": ("area", "areas")}


def noun(network: Network) -> tuple[str, str]:
    """Name the nodes of a network, one and many; those of both modes together are nodes."""
    if two_mode(network):
        return "node", "nodes"
    return _NOUNS.get(_kind(network), ("institution", "institutions"))


def two_mode(network: Network) -> bool:
    """Tell a network of attenders and areas from one of a single kind."""
    return len({about.get("mode", "") for about in network.nodes.values()}) > 1


def finding(network: Network) -> str:
    """State who is tied to most others."""
    if not network.number_of_edges():
        return f"{some(len(network), *noun(network))} took part, none together with another"
    first = most_tied(network)
    label, partners, others = _label(network, first), network.degree[first], len(network) - 1
    if two_mode(network):
        total = sum(about["mode"] == "area" for about in network.nodes.values())
        return f"{label} sat where {of_all(partners, total, 'area')} came up"
    areas = _kind(network) == "area"
    if others == 1:
        other = _label(network, next(iter(network[first])))
        return f"{label} came up together with {other}" if areas else f"{label} met {other}"
    every = "both" if others == 2 else f"all {others:,}"
    number = every if partners == others else f"{partners:,} of the {others:,}"
    return f"{label} {'came up together with' if areas else 'met'} {number} other {noun(network)[1]}"


def backbone_finding(kept: Network) -> str:
    """State how many ties are heavier than chance would have them, and which of them is the heaviest."""
    total, number = kept.graph["ties"], kept.number_of_edges()
    if not number:
        return f"None of {some(total, 'tie')} is heavier than its ends' other ties lead to expect"
    one, other, _ = max(sorted(kept.edges(data="weight")), key=lambda tie: float(tie[2]))
    ends = f"{_label(kept, one)} and {_label(kept, other)}"
    return f"{number:,} of {some(total, 'tie')} {'stands' if number == 1 else 'stand'} out; the heaviest joins {ends}"


def note(network: Network, drawn: Network, labelled: int, whole: Network, alpha: float | None) -> str:
    """Say what lines and sizes mean, and what is not drawn."""
    where = "came up" if _kind(network) == "area" else "sat"
    tie = "the area came up where they sat" if two_mode(network) else f"both {where} at the same engagement"
    newman = network.graph.get("weight") == "newman"
    parts = [f"Line: {tie}{', large ones counting less' if newman else ''}. Size: sum of the lines."]
    if alpha is not None:
        parts.append(f"Only ties of the backbone (p < {alpha:g}).")
    if drawn.number_of_edges() < network.number_of_edges():
        parts.append(f"Drawn: the {drawn.number_of_edges():,} heaviest of {network.number_of_edges():,} ties.")
    if len(whole) > len(network):
        parts.append(f"Not shown: {some(len(whole) - len(network), 'weaker node')}.")
    if len(network) > labelled:
        parts.append(f"{some(len(network) - labelled, 'name')} only on hover.")
    return " ".join(parts)


def most_tied(network: Network) -> str:
    """Give the node with most ties; of a two-mode network, one that is no area."""
    strength = {node: float(value) for node, value in network.degree(weight="weight")}
    mixed = two_mode(network)
    nodes = [node for node, about in network.nodes(data=True) if not (mixed and about["mode"] == "area")]
    return min(nodes, key=lambda node: (-network.degree[node], -strength[node], network.nodes[node]["label"]))


def _label(network: Network, node: str) -> str:
    about = network.nodes[node]
    return f"“{about['label']}”" if about["kind"] == "area" else str(about["label"])


def _kind(network: Network) -> str:
    return str(next(iter(network.nodes.values()))["kind"])
