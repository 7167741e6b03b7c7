"""Diplomatic readouts as tidy tables and networks: who met whom, in which office, for which institution, about what.

Public names are loaded when first used, so that `import coopstats` costs little more than `import pandas`; the stub
beside this file lists them.
"""

import lazy_loader

__version__ = "0.1.0"
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
