import QtQuick
import QtQuick.Templates as T
import Kiosk

// A button that opens a page of the staff's areas: drawing, name, and a sign if it needs a code. The first stands out.
T.AbstractButton {
    id: button

    property string picture: ""
    property string note: ""
    property bool first: false
    readonly property color ink: first ? Theme.brandInk : Theme.ink

    padding: Theme.mm(1.5)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [text, note].filter(each => each !== "").join(", ")

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Pictogram {
            id: drawing

            visible: button.picture !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? Theme.mm(9) : 0
            height: width
            name: button.picture
            color: button.first ? Theme.brandInk : Theme.brand
        }

        Column {
            anchors.left: drawing.right
            anchors.leftMargin: drawing.visible ? Theme.mm(2) : Theme.mm(1)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Text {
                width: parent.width
                height: Math.min(implicitHeight, button.availableHeight - (hint.visible ? hint.height : 0))
                text: Theme.lines(button.text)
                font.family: Theme.family
                font.pixelSize: Theme.bodySize
                font.weight: Font.Medium
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.smallestSize
                color: button.ink
                wrapMode: Theme.wrapButton
                lineHeight: Theme.buttonLeading
                textFormat: Text.PlainText
                Accessible.ignored: true
            }

            Text {
                id: hint

                visible: button.note !== ""
                text: button.note
                font.family: Theme.family
                font.pixelSize: Theme.smallestSize
                color: button.first ? Theme.brandInk : Theme.softInk
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: button.first ? (button.down ? Theme.brandPressed : Theme.brand) : button.down ? Theme.brandTint : Theme.surface
        border.width: Theme.line
        border.color: Theme.edge

        Loader {
            anchors.fill: parent
            source: button.visualFocus ? "FocusRing.qml" : ""
        }
    }
}
