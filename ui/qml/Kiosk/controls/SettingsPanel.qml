pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Language, or text size and contrast, over the screen. What was typed stays.
FocusScope {
    id: panel

    required property var model
    property string topic: ""

    function ask(what: string): void {
        topic = what;
        forceActiveFocus(Qt.PopupFocusReason);
    }

    function close(): void {
        topic = "";
    }

    visible: topic !== ""
    z: 10
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            onClicked: panel.close()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: parent.width - Theme.mm(20)
        height: box.implicitHeight + Theme.mm(10)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.line
        border.color: Theme.edge

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: box

            anchors.fill: parent
            anchors.margins: Theme.mm(5)
            spacing: Theme.mm(3)

            Words {
                Layout.fillWidth: true
                words: panel.topic === "language" ? qsTr("Language") : qsTr("Text size and contrast")
                font.pixelSize: Theme.keySize
                font.weight: Font.Bold
            }

            GridLayout {
                visible: panel.topic === "language"
                columns: panel.model.frame.languages.length > 4 ? 5 : 3
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: panel.topic === "language" ? panel.model.frame.languages : []

                    ActionButton {
                        required property var modelData

                        objectName: "language:" + modelData.code
                        Layout.fillWidth: true
                        family: "Kiosk " + modelData.code
                        text: modelData.name
                        primary: modelData.code === panel.model.frame.language
                        textSize: Theme.bodySize
                        onClicked: {
                            panel.close();
                            panel.model.actions.chooseLanguage(modelData.code);
                        }
                    }
                }
            }

            GridLayout {
                visible: panel.topic === "display"
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                CheckRow {
                    objectName: "display:large"
                    Layout.fillWidth: true
                    text: qsTr("Larger text")
                    given: panel.model.frame.textSize !== "normal"
                    onAsked: given => panel.model.actions.chooseTextSize(given ? "large" : "normal")
                }

                CheckRow {
                    objectName: "display:contrast"
                    Layout.fillWidth: true
                    text: qsTr("High contrast")
                    given: panel.model.frame.highContrast
                    onAsked: given => panel.model.actions.setDisplay("high_contrast", given)
                }
            }

            ActionButton {
                objectName: "action:close"
                Layout.alignment: Qt.AlignRight
                text: qsTr("Close")
                onClicked: panel.close()
            }
        }
    }
}
