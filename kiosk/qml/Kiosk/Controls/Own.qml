pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What the ambassador reads beside a member: in the tablet's own language, whatever the member's is.
// A text is marked by QT_TR_NOOP, so that it is found as that of the file it stands in.
QtObject {
    // An OwnWordsViewModel, once there are pages.
    property var words: null

    function word(context: string, danish: string): string {
        return words && words.language !== "" ? words.word(context, danish) : danish;
    }
}
