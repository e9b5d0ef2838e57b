import QtQuick
import QtQuick.Templates as T
import Kiosk

// One key of a keypad or keyboard. A dim key keeps its place and the focus, and does nothing.
T.AbstractButton {
    id: key

    property bool command: false
    property int textSize: Theme.keySize
    property bool mark: false
    property bool dim: false

    signal struck

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    // Room between a fitted label and the edge.
    leftPadding: Theme.mm(command ? 0.8 : 0)
    rightPadding: leftPadding
    topPadding: Theme.ruby && command ? Theme.mm(0.3) : 0
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: dim ? qsTr("Finds nothing") : ""

    onClicked: {
        if (!dim)
            struck();
    }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Text {
        id: label

        text: key.command ? Theme.lines(key.text) : key.text
        font.family: Theme.family
        font.pixelSize: key.textSize
        font.weight: key.command ? Font.Medium : Font.Bold
        fontSizeMode: key.command ? Text.Fit : Text.FixedSize
        minimumPixelSize: Theme.smallestSize
        color: key.enabled && !key.dim ? Theme.ink : Theme.disabledInk
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: key.command ? Theme.wrapButton : Text.NoWrap
        lineHeight: topPadding > 0 ? Theme.rubyButtonLeading : key.command && !Theme.stacked ? 0.8 : Theme.buttonLeading
        textFormat: Text.PlainText
        topPadding: key.command ? Theme.riseOnButton(key.text, font.pixelSize) : 0
        bottomPadding: -Math.round(topPadding * 0.3)
        Accessible.ignored: true

        Loader {
            source: Theme.ruby ? "Ruby.qml" : ""
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: key.dim ? "transparent" : key.down ? Theme.brandTint : key.command || !key.enabled ? Theme.disabled : Theme.surface
        border.width: key.dim ? 0 : key.down ? Theme.thick : Theme.line
        border.color: key.down ? Theme.brand : key.enabled ? Theme.edge : Theme.hairline

        // A mark like the raised dot on the 5 of a real keypad.
        Rectangle {
            visible: key.mark
            width: Theme.mm(4)
            height: Math.max(2, Theme.mm(0.8))
            radius: height / 2
            color: Theme.ink
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(1.2)
        }

        Loader {
            anchors.fill: parent
            source: key.visualFocus ? "FocusRing.qml" : ""
        }
    }
}
