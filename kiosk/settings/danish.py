"""What is wrong with the settings, in Danish, for the tablet's screens. Logs are in English."""

from kiosk.base.addresses import AddressFlaw
from kiosk.base.problems import Problem

_FILE = "the file"
_ONE_OF = "one of "
_AT_MOST = "a number of at most "
_AT_LEAST = "a number of at least "
_WHOLE = "a whole number from "

_REMEDIES = {
    "a number above zero, such as 60": "Skriv et tal over nul, fx 60.",
    AddressFlaw.SERVER: "Skriv en adresse, fx »https://example.dk/kiosk«.",
    AddressFlaw.SOURCE: (
        "Skriv en adresse, fx »https://example.dk/kiosk«, eller hele stien til en mappe."
    ),
    AddressFlaw.PORT: "Skriv en port fra 1 til 65535, fx »https://example.dk:8443/kiosk«.",
    AddressFlaw.LETTERS: "Skriv adressen med bogstaverne a til z og uden mellemrum.",
    AddressFlaw.MORE: "Skriv adressen uden bruger, adgangskode, ? og #.",
    "a name of 1 to 60 letters": "Skriv et navn på 1 til 60 bogstaver.",
    'the line that the command "kiosk pin" prints': "Sæt linjen ind, som »kiosk pin« skriver.",
    'the name of a display, such as "HDMI-A-1"': "Skriv en skærms navn, fx »HDMI-A-1«.",
    "a text in quotes": "Skriv en tekst i anførselstegn.",
    "true or false": "Skriv true eller false.",
    "a smaller number": "Skriv et mindre tal.",
    "a table": "Skriv en tabel, som docs/it.md viser.",
    "no field of this name here; is it misspelt?": (
        "Der er ingen indstilling med det navn. Er det stavet forkert?"
    ),
    "TOML, as docs/it.md shows": "Ret filen, så den er TOML, som docs/it.md viser.",
    "a text file saved as UTF-8": "Gem filen som tekst i UTF-8.",
    "straight quotes, as on the keyboard": 'Skriv lige anførselstegn, "som her".',
    "a line of at most 4096 letters": "Del den lange linje.",
    "this file to be there": "Læg filen der.",
    "a file": "Læg en fil der i stedet.",
    "a whole one; delete it and its copy to set the tablet up anew": (
        "Slet filen og dens kopi, choices.copy.toml, og sæt tabletten op igen."
    ),
    "the PIN that stood there; to do without one, delete given.toml and its copy": (
        "Sæt linjen fra »kiosk pin« ind igen. Indtil da gælder den pinkode, der stod der."
    ),
    "a file that may be read": "Giv kiosken lov til at læse filen, eller skift disken.",
    "the right file: that is too much": "Læg den rigtige fil der: den her er for stor.",
    "the first of them to be mended": "Ret de første, og prøv igen.",
    "a disk with room to write": "Giv disken plads, eller få den skiftet.",
}


def in_danish(problem: Problem) -> str:
    """Where it is, what to do, and the system's own words where a file cannot be read or written.

    What stands in a field is left out: it may be a secret, and members see the door.
    """
    if problem.field == _FILE:
        return f"{problem.file}: {_remedy(problem)} ({problem.read})"
    return f"{problem.file}: {problem.field}: {_remedy(problem)}"


def _remedy(problem: Problem) -> str:
    if problem.expected.startswith(_ONE_OF):
        choices = problem.expected.removeprefix(_ONE_OF).replace(" or ", " eller ")
        return f"Skriv {choices}."
    if problem.expected.startswith(_AT_MOST):
        return f"Skriv et tal, der højst er {problem.expected.removeprefix(_AT_MOST)}."
    if problem.expected.startswith(_AT_LEAST):
        return f"Skriv et tal, der mindst er {problem.expected.removeprefix(_AT_LEAST)}."
    if problem.expected.startswith(_WHOLE):
        least, most = problem.expected.removeprefix(_WHOLE).split(" to ")
        return f"Skriv et helt tal fra {least} til {most}."
    return _REMEDIES.get(problem.expected, problem.expected)
