pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Helper that converts a year of a Japanese era into the Western year that the service requires. While an era is
// chosen, typed digits are its year.
Item {
    id: helper

    required property var eras
    property var era: null
    property string year: ""
    // With little room the eras are shown when a button is pressed.
    readonly property bool compact: Theme.small || Theme.large || Theme.lowReach
    property bool asked: !compact
    readonly property bool open: era !== null || (asked && compact)
    readonly property int number: year === "" ? 0 : parseInt(year)
    readonly property bool valid: era !== null && number >= 1 && number <= era.years.length
    readonly property int western: valid ? era.years[number - 1] : 0

    signal found(string western)

    function press(digit: string): void {
        if (era !== null && year.length < 2)
            year += digit;
    }

    function erase(): void {
        if (year === "")
            era = null;
        else
            year = year.slice(0, -1);
    }

    function close(): void {
        era = null;
        year = "";
        asked = !compact;
    }

    implicitHeight: era !== null ? chosen.implicitHeight : choices.implicitHeight

    ColumnLayout {
        id: choices

        visible: helper.era === null
        width: parent.width
        spacing: Theme.mm(1)

        RunningText {
            visible: helper.asked
            Layout.fillWidth: true
            words: qsTr("Japanese year? Choose the era:")
            color: Theme.softInk
        }

        ActionButton {
            objectName: "era:ask"
            visible: !helper.asked
            text: qsTr("Japanese year")
            onClicked: helper.asked = true
        }

        GridLayout {
            visible: helper.asked
            Layout.fillWidth: true
            columns: width > Theme.mm(110) ? 4 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: helper.eras.length

                ActionButton {
                    required property int index
                    readonly property var facts: helper.eras[index] ?? null

                    objectName: "era:" + (facts?.code ?? "")
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    leftPadding: Theme.mm(1)
                    text: (facts?.name ?? "").replace(" ", "\n")
                    Accessible.name: facts?.name ?? ""
                    onClicked: helper.era = facts
                }
            }
        }
    }

    RowLayout {
        id: chosen

        visible: helper.era !== null
        width: parent.width
        spacing: Theme.gap

        RunningText {
            Layout.fillWidth: true
            objectName: "era:year"
            words: helper.era !== null ? helper.era.name + " " + (helper.year === "" ? "_" : helper.year) + (helper.valid ? " = " + helper.western : "") : ""
            font.weight: Font.Bold
        }

        ActionButton {
            objectName: "era:use"
            enabled: helper.valid
            text: helper.valid ? qsTr("Use %1").arg(helper.western) : qsTr("Use")
            onClicked: {
                const western = helper.western.toString();
                helper.close();
                helper.found(western);
            }
        }

        ActionButton {
            objectName: "era:close"
            quiet: true
            text: qsTr("Close")
            onClicked: helper.close()
        }
    }
}
