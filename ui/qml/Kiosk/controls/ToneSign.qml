import QtQuick
import Kiosk

// A sign with a colour for good, waiting, care or bad: the state is not shown by colour alone.
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
