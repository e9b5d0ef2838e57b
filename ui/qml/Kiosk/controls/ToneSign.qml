import QtQuick
import Kiosk

// Good, with care, bad: a sign and a colour, so that it is not the colour alone that tells.
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
        name: sign.tone === "good" ? "tick" : sign.tone === "bad" ? "cross" : "warning"
        color: sign.tone === "care" ? Theme.cautionInk : Theme.brandInk
    }
}
