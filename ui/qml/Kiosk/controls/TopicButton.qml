import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button that opens an information page.
T.AbstractButton {
    id: button

    property string picture: ""
    // The drawing is on the left of the text.
    property bool beside: false

    // The text's height is enough, also without a drawing.
    implicitHeight: Math.max(Theme.target, label.implicitHeight)
    padding: Theme.mm(0.6)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Pictogram {
            id: drawing

            visible: button.picture !== ""
            x: button.beside ? Theme.mm(4) : (parent.width - width) / 2
            y: button.beside ? (parent.height - height) / 2 : Theme.mm(1)
            width: visible ? Math.min(Theme.mm(13), button.availableHeight * 0.42) : 0
            height: width
            name: button.picture
        }

        Text {
            id: label

            readonly property real above: !button.beside && drawing.visible ? drawing.y + drawing.height : 0

            x: button.beside ? drawing.x + drawing.width + Theme.mm(5) : 0
            y: above
            width: parent.width - x
            height: parent.height - above
            text: Theme.lines(button.text)
            font.family: Theme.family
            font.pixelSize: Theme.captionSize
            font.weight: Font.Medium
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallestSize
            color: Theme.ink
            horizontalAlignment: button.beside ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Theme.wrapButton
            textFormat: Text.PlainText
            lineHeight: topPadding > 0 ? Theme.rubyButtonLeading : Theme.buttonLeading
            topPadding: Theme.riseOnButton(button.text, font.pixelSize)
            bottomPadding: -Math.round(topPadding * 0.3)
            Accessible.ignored: true

            Loader {
                source: Theme.ruby ? "Ruby.qml" : ""
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.brandTint : Theme.surface
        border.width: Theme.line
        border.color: Theme.edge

        Loader {
            anchors.fill: parent
            source: button.visualFocus ? "FocusRing.qml" : ""
        }
    }
}
