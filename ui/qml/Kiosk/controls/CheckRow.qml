import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// A box to tick with its sentence. It shows what the visit knows: a touch asks, the answer ticks.
T.AbstractButton {
    id: row

    property bool given: false
    // A drawing beside the words; see DisplaySign.
    property string sign: ""

    signal asked(bool given)

    implicitHeight: Math.max(Theme.target, content.implicitHeight + topPadding + bottomPadding)
    padding: Theme.mm(2.5)
    topPadding: Theme.mm(1.5)
    bottomPadding: Theme.mm(1.5)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: given

    onClicked: asked(!given)
    // A key held too long must not run through the screens that follow.
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            click();
    }

    contentItem: RowLayout {
        id: content

        spacing: Theme.mm(2.5)

        Rectangle {
            Layout.preferredWidth: Theme.mm(10)
            Layout.preferredHeight: Theme.mm(10)
            radius: Theme.mm(1.6)
            color: row.given ? Theme.brand : Theme.surface
            border.width: Theme.thick
            border.color: row.given ? Theme.brand : Theme.edge

            Tick {
                anchors.fill: parent
                anchors.margins: Theme.mm(1)
                visible: row.given
                color: Theme.brandInk
            }
        }

        RunningText {
            Layout.fillWidth: true
            words: row.text
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        DisplaySign {
            visible: row.sign !== ""
            Layout.preferredWidth: Theme.mm(9)
            Layout.preferredHeight: Theme.mm(9)
            kind: row.sign
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: row.given || row.down ? Theme.brandTint : Theme.surface
        border.width: row.given ? Theme.thick : Theme.line
        border.color: row.given ? Theme.brand : Theme.edge

        FocusRing {
            visible: row.visualFocus
        }
    }
}
