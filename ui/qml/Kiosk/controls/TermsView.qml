pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Texts to read before agreeing; its children follow them. With the title on the first page there is no frame.
Rectangle {
    id: view

    property var papers: []
    readonly property PagedView pager: pages
    readonly property real needed: pages.column.implicitHeight + 2 * pages.anchors.margins
    default property alias after: pages.content

    readonly property bool framed: pages.title === null

    radius: Theme.radius
    color: framed ? Theme.surface : "transparent"
    border.width: framed ? Theme.line : 0
    border.color: Theme.hairline

    PagedView {
        id: pages

        anchors.fill: parent
        anchors.margins: Theme.mm(view.framed ? 3 : 0)
        spacing: Math.round(Theme.bodySize * 0.4)

        Repeater {
            model: {
                const parts = [];
                for (const paper of view.papers) {
                    if (paper.heading !== "")
                        parts.push({
                            "words": paper.heading,
                            "heading": true,
                            "divided": false
                        });
                    for (const paragraph of paper.paragraphs)
                        parts.push({
                            "words": paragraph,
                            "heading": false,
                            // The summary before the documents is short and stays on one page, except of large text.
                            "divided": paper.heading !== "" || Theme.tight
                        });
                }
                return parts;
            }

            RunningText {
                required property var modelData

                width: parent?.width ?? 0
                words: modelData.words
                bySentence: modelData.divided
                heading: modelData.heading
                font.weight: modelData.heading ? Font.Bold : Font.Normal
            }
        }
    }
}
