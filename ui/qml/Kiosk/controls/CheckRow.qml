pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// A tick box with its sentence. It shows the visit's state: a touch posts an event, and the new state ticks the box.
T.AbstractButton {
    id: row

    property bool given: false
    property int size: Theme.bodySize
    // The kind of a DisplaySign beside the text; "" for none.
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
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

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

            Loader {
                anchors.fill: parent
                anchors.margins: Theme.mm(1)
                active: row.given

                sourceComponent: Tick {
                    color: Theme.brandInk
                }
            }
        }

        RunningText {
            Layout.fillWidth: true
            words: row.text
            font.pixelSize: row.size
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        Loader {
            visible: row.sign !== ""
            active: visible
            Layout.preferredWidth: Theme.mm(9)
            Layout.preferredHeight: Theme.mm(9)

            sourceComponent: DisplaySign {
                kind: row.sign
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: row.given || row.down ? Theme.brandTint : Theme.surface
        border.width: row.given ? Theme.thick : Theme.line
        border.color: row.given ? Theme.brand : Theme.edge

        Loader {
            anchors.fill: parent
            source: row.visualFocus ? "FocusRing.qml" : ""
        }
    }
}
