"""Speech of the panels that a button opens: languages, display, kinds of services, eras."""

from dataclasses import replace
from typing import assert_never

from kiosk.campaign.model import Category
from kiosk.visit.events import CategoryChosen, DisplayChosen, Typed
from kiosk.visit.model import Contrast, TextSize
from ui.speech.frame_words import languages
from ui.speech.moment import Moment
from ui.speech.utterance import Panel, Utterance, choice, title
from ui.views.entry import entry
from ui.views.services import services


def panel(opened: Panel, at: Moment) -> tuple[Utterance, ...]:
    """The panel's title, its choices, and the choice that closes it; nothing for `Panel.NONE`."""
    translate = at.translate
    close = choice("action:close", translate("DisplaySettings", "Close"), opens=Panel.NONE)
    match opened:
        case Panel.LANGUAGE:
            return (title(translate("DisplaySettings", "Language")), *map(_closing, languages(at)), close)
        case Panel.DISPLAY:
            return (title(translate("DisplaySettings", "How the screen is shown")), *_display(at), close)
        case Panel.CATEGORY:
            return (title(translate("Service", "Which kind of payment service?")), *_categories(at), close)
        case Panel.ERA:
            return (title(translate("EraYear", "Japanese year? Choose the era:")), *_eras(at), close)
        case Panel.NONE:
            return ()
        case _:
            assert_never(opened)


def _closing(said: Utterance) -> Utterance:
    """Choosing it closes the panel."""
    return said if said.choice is None else replace(said, choice=replace(said.choice, opens=Panel.NONE))


def _display(at: Moment) -> tuple[Utterance, ...]:
    translate, shown = at.translate, at.visit.display
    sizes = {
        TextSize.NORMAL: translate("DisplaySettings", "Normal"),
        TextSize.LARGE: translate("DisplaySettings", "Large"),
        TextSize.LARGEST: translate("DisplaySettings", "Largest"),
    }
    contrasts = {
        Contrast.NORMAL: translate("DisplaySettings", "Normal colours"),
        Contrast.HIGH: translate("DisplaySettings", "High contrast"),
        Contrast.DARK: translate("DisplaySettings", "Dark"),
        Contrast.LOW_GLARE: translate("DisplaySettings", "Low glare"),
    }
    size, colours = translate("DisplaySettings", "Text size"), translate("DisplaySettings", "Colours")
    options = {
        "low_reach": translate("DisplaySettings", "Buttons further down"),
        "more_time": translate("DisplaySettings", "More time"),
        "less_motion": translate("DisplaySettings", "Less motion"),
    }
    return (
        *(
            choice(
                f"display:{code}",
                f"{size}: {words}",
                DisplayChosen(replace(shown, text_size=code)),
                given=code is shown.text_size,
            )
            for code, words in sizes.items()
        ),
        *(
            choice(
                f"contrast:{code}",
                f"{colours}: {words}",
                DisplayChosen(replace(shown, contrast=code)),
                given=code is shown.contrast,
            )
            for code, words in contrasts.items()
        ),
        *(
            choice(
                f"display:{option}",
                words,
                DisplayChosen(replace(shown, **{option: not getattr(shown, option)})),  # type: ignore[arg-type]
                given=getattr(shown, option),
                ticks=True,
            )
            for option, words in options.items()
        ),
    )


def _categories(at: Moment) -> tuple[Utterance, ...]:
    return tuple(
        choice(
            f"category:{each.code}",
            each.name,
            CategoryChosen(None if each.code == "all" else Category(each.code)),
            given=each.chosen,
            opens=Panel.NONE,
        )
        for each in services(at.visit, at.offer, at.translate).kinds
    )


def _eras(at: Moment) -> tuple[Utterance, ...]:
    """Every year of the eras, the likeliest era first. Choosing one types the four digits of the Western year."""
    return tuple(
        choice(
            f"era:{era.code}:{year}",
            f"{era.name} {year} = {western}",
            *(Typed(digit) for digit in str(western)),
            opens=Panel.NONE,
        )
        for era in entry(at.visit, at.offer, at.translate).eras
        for year, western in enumerate(era.years, 1)
    )
