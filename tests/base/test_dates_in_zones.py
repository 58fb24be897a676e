"""No time zone shifts a date: the date tests run again at both ends of the world and where clocks are changed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
DATE_TESTS = [str(HERE / f"test_{name}.py") for name in ("calendar", "edtf", "wording")]

# Without the project's conftest and plugins, which bring Qt: the tests named need neither.
RUN = """
import sys, time
time.tzset()
assert (time.timezone, bool(time.daylight)) == (int(sys.argv[1]), sys.argv[2] == "True"), time.tzname
import pytest
from hypothesis import settings
settings.register_profile("zones", deadline=None, max_examples=10, database=None)
settings.load_profile("zones")
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", "-c", sys.argv[3], "--noconftest", *sys.argv[4:]]))
"""


ZONES = {  # seconds west of Greenwich, summer time, and the zone's rule for machines without a time zone database
    "Pacific/Kiritimati": (-14 * 3600, False, "<+14>-14"),
    "Pacific/Pago_Pago": (11 * 3600, False, "SST11"),
    "America/New_York": (5 * 3600, True, "EST5EDT,M3.2.0,M11.1.0"),
}


@pytest.mark.parametrize("zone", ZONES)
def test_the_date_tests_pass_in(zone: str, tmp_path: Path) -> None:
    seconds_west, summer_time, rule = ZONES[zone]
    configuration = tmp_path / "pytest.ini"
    configuration.write_text("[pytest]\nfilterwarnings = error\n", encoding="utf-8")
    arguments = [str(seconds_west), str(summer_time), str(configuration), *DATE_TESTS]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    environment["TZ"] = zone if Path("/usr/share/zoneinfo", zone).exists() else rule
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        cwd=HERE.parents[1],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout
