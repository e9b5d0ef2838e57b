import QtQuick

// The colours of each theme. docs/look.md gives the reason for each; tests/ui/test_contrast.py measures them.
QtObject {
    component Colours: QtObject {
        required property color paper
        required property color surface
        required property color ink
        required property color softInk
        required property color brand
        required property color brandInk
        required property color brandPressed
        required property color brandTint
        required property color hero
        required property color heroInk
        required property color heroAccent
        required property color heroWell
        required property color heroLine
        required property color posterInk
        required property color posterPressed
        required property color caution
        required property color cautionLine
        required property color cautionInk
        required property color done
        required property color doneTint
        required property color edge
        required property color hairline
        required property color disabled
        required property color disabledInk
        required property color focus
        required property color focusBeside
        required property color scrim
        required property color sheet
    }

    readonly property var named: ({
            "normal": normal,
            "high": high,
            "dark": dark,
            "low_glare": lowGlare
        })

    // Dark green on warm white.
    readonly property Colours normal: Colours {
        paper: "#F7F7F2"
        surface: "#FFFFFF"
        ink: "#14201F"
        softInk: "#2A3735"
        brand: "#0A4641"
        brandInk: "#FFFFFF"
        brandPressed: "#062F2B"
        brandTint: "#E2EFEC"
        hero: "#0A4641"
        heroInk: "#FFFFFF"
        heroAccent: "#F2CD7A"
        heroWell: "#062F2B"
        heroLine: "#BFE0DA"
        posterInk: "#14201F"
        posterPressed: "#FFFFFF"
        caution: "#FFF1DC"
        cautionLine: "#8A4B00"
        cautionInk: "#4A2900"
        done: "#0C4A2B"
        doneTint: "#E3F2E8"
        edge: "#6F7F7C"
        hairline: "#CFD5D0"
        disabled: "#ECEEEA"
        disabledInk: "#333D3B"
        focus: "#B3261E"
        focusBeside: "#FFFFFF"
        scrim: "#B314201F"
        sheet: "#FFFFFF"
    }

    // White on black; the focus ring is yellow.
    readonly property Colours high: Colours {
        paper: "#000000"
        surface: "#000000"
        ink: "#FFFFFF"
        softInk: "#FFFFFF"
        brand: "#FFFFFF"
        brandInk: "#000000"
        brandPressed: "#FFFFFF"
        brandTint: "#000000"
        hero: "#000000"
        heroInk: "#FFFFFF"
        heroAccent: "#FFFFFF"
        heroWell: "#000000"
        heroLine: "#BFE0DA"
        posterInk: "#000000"
        posterPressed: "#FFFFFF"
        caution: "#000000"
        cautionLine: "#FFFFFF"
        cautionInk: "#FFFFFF"
        done: "#FFFFFF"
        doneTint: "#000000"
        edge: "#FFFFFF"
        hairline: "#FFFFFF"
        disabled: "#000000"
        disabledInk: "#9C9C9C"
        focus: "#FFFF00"
        focusBeside: "#FFFF00"
        scrim: "#E6000000"
        sheet: "#FFFFFF"
    }

    // Pale on near-black, for people who are blinded by bright surfaces.
    readonly property Colours dark: Colours {
        paper: "#101716"
        surface: "#1A2322"
        ink: "#F2F5F4"
        softInk: "#D3DCDA"
        brand: "#8FE0D2"
        brandInk: "#06201C"
        brandPressed: "#BDEFE6"
        brandTint: "#173A36"
        hero: "#0B2522"
        heroInk: "#F2F5F4"
        heroAccent: "#F2CD7A"
        heroWell: "#061513"
        heroLine: "#BFE0DA"
        posterInk: "#14201F"
        posterPressed: "#FFE9B8"
        caution: "#33260F"
        cautionLine: "#E0A94F"
        cautionInk: "#FFE9C4"
        done: "#9AE3B6"
        doneTint: "#14331F"
        edge: "#8C9D9A"
        hairline: "#3B4947"
        disabled: "#232C2B"
        disabledInk: "#C3CCCA"
        focus: "#FFD43D"
        focusBeside: "#101716"
        scrim: "#CC000000"
        sheet: "#F2F5F4"
    }

    // Dark on sand, without white and black, for people who see these flicker or glare.
    readonly property Colours lowGlare: Colours {
        paper: "#C9C5BA"
        surface: "#D3CFC5"
        ink: "#2E2A24"
        softInk: "#38342D"
        brand: "#1F4A45"
        brandInk: "#DAD6CB"
        brandPressed: "#163A36"
        brandTint: "#BBC4B8"
        hero: "#2E4F4B"
        heroInk: "#DAD6CB"
        heroAccent: "#DDC084"
        heroWell: "#203B38"
        heroLine: "#B9CBC5"
        posterInk: "#2E2A24"
        posterPressed: "#E6D2A4"
        caution: "#D9C6A0"
        cautionLine: "#6B4712"
        cautionInk: "#3C2808"
        done: "#1C4730"
        doneTint: "#BDCBB9"
        edge: "#5E5B52"
        hairline: "#A7A396"
        disabled: "#C0BCB0"
        disabledInk: "#3F3B34"
        focus: "#8C1D18"
        focusBeside: "#DAD6CB"
        scrim: "#B32E2A24"
        sheet: "#DAD6CB"
    }
}
