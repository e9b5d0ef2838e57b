pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A date as three boxes for year, month and day, each with its name and a mark for each missing digit.
RowLayout {
    id: boxes

    required property var facts
    readonly property var names: [qsTr("Year"), qsTr("Month"), qsTr("Day")]
    readonly property var places: [4, 2, 2]

    spacing: Theme.gap
    Accessible.role: Accessible.EditableText
    Accessible.name: facts.title
    Accessible.description: facts.problem

    Repeater {
        model: 3

        Rectangle {
            id: box

            required property int index
            readonly property string part: boxes.facts.parts[index] ?? ""
            readonly property int before: index === 0 ? 0 : index === 1 ? 4 : 6
            readonly property bool here: boxes.facts.length >= before && boxes.facts.length < before + boxes.places[index]

            Layout.fillWidth: true
            Layout.preferredWidth: boxes.places[index] + 1
            implicitHeight: column.implicitHeight + Theme.mm(2)
            radius: Theme.radius
            color: Theme.surface
            border.width: here ? Theme.thick : Theme.line
            border.color: here ? Theme.brand : Theme.edge

            Column {
                id: column

                anchors.centerIn: parent

                Text {
                    objectName: box.index === 0 ? "field:value" : ""
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: box.part + "_".repeat(Math.max(0, boxes.places[box.index] - box.part.length))
                    font.family: Theme.family
                    font.pixelSize: Theme.keySize / (Theme.tight ? Theme.keyScale : 1)
                    font.weight: Font.Bold
                    color: Theme.ink
                    textFormat: Text.PlainText
                    Accessible.ignored: boxes.facts.secret
                    Accessible.role: Accessible.StaticText
                    Accessible.name: box.part
                }

                RunningText {
                    anchors.horizontalCenter: parent.horizontalCenter
                    words: boxes.names[box.index]
                    font.pixelSize: Theme.smallestSize
                    leading: 1.2
                    color: Theme.softInk
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
