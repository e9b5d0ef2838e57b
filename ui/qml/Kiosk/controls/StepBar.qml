pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The steps of the visit: one bar for each, and the name of the current one only, so that long names fit.
Column {
    id: bar

    required property var frame
    readonly property int step: frame.step
    readonly property int steps: frame.steps

    spacing: Theme.mm(0.5)
    visible: step > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: label.words

    RunningText {
        id: label

        width: parent.width
        words: "%1 / %2  %3".arg(bar.step).arg(bar.steps).arg(bar.frame.stepName)
        text: words
        font.weight: Font.Bold
        color: Theme.brand
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallestSize
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Row {
        spacing: Theme.mm(1)

        Repeater {
            model: bar.steps

            Rectangle {
                required property int index

                width: (bar.width - (bar.steps - 1) * Theme.mm(1)) / bar.steps
                height: Theme.mm(2)
                radius: height / 2
                color: index < bar.step ? Theme.brand : Theme.surface
                border.width: Theme.line
                border.color: index < bar.step ? Theme.brand : Theme.edge
            }
        }
    }
}
