import QtQuick
import Kiosk

// Good, waiting, with care, bad: a sign and a colour, so that it is not the colour alone that tells.
Rectangle {
    id: sign

    property string tone: "plain"

    visible: tone !== "plain"
    radius: height / 2
    color: tone === "good" ? Theme.done : tone === "bad" ? Theme.focus : Theme.caution
    border.width: Theme.thick
    border.color: tone === "good" ? Theme.done : tone === "bad" ? Theme.focus : Theme.cautionLine

    Pictogram {
        anchors.fill: parent
        anchors.margins: sign.width * 0.24
        name: ({
                "good": "tick",
                "waiting": "clock",
                "bad": "cross"
            })[sign.tone] ?? "warning"
        color: sign.tone === "good" || sign.tone === "bad" ? Theme.brandInk : Theme.cautionInk
    }
}
