"""Write the tables at the end of the manual's chapter on keys, in each language that it is there in.

python packaging/manual_keys.py            write them from the declared actions; names the files that changed
python packaging/manual_keys.py --check    change nothing; the exit status is 1 where they are not as declared
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from frtdesk.actions.key_tables import with_tables  # noqa: E402
from frtdesk.base.language import speak  # noqa: E402


def chapters(folder: Path) -> dict[Path, str]:
    """The chapter's files, and the language of each."""
    found = dict.fromkeys(folder.glob("*-keys.md"), "en")
    return found | {file: file.parent.name for file in folder.glob("*/*-keys.md")}


def main(arguments: list[str]) -> int:
    """See above."""
    stale: list[Path] = []
    for file, language in sorted(chapters(ROOT / "resources" / "manual").items()):
        speak(language)
        text = file.read_text("utf-8")
        if with_tables(text) != text:
            stale.append(file)
            if "--check" not in arguments:
                file.write_text(with_tables(text), "utf-8")
    for file in stale:
        sys.stdout.write(f"{file.relative_to(ROOT)}\n")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
