package org.stagebook.demo;

import java.util.List;

/** The people of the demo, by the role they have. */
final class DemoPeople {

    static final String DIRECTOR = "Director";
    static final String SUPERVISOR = "Supervising sound editor";
    static final String MIXER = "Re-recording mixer";
    static final String DESIGNER = "Sound designer";
    static final String EFFECTS_EDITOR = "Sound effects editor";
    static final String DIALOGUE_EDITOR = "Dialogue editor";
    static final String ADR_MIXER = "ADR mixer";
    static final String FOLEY_MIXER = "Foley mixer";
    static final String MUSIC_EDITOR = "Music editor";
    static final String POST_SUPERVISOR = "Post-production supervisor";

    static final List<String> ALL = List.of(
            DIRECTOR,
            POST_SUPERVISOR,
            SUPERVISOR,
            DESIGNER,
            EFFECTS_EDITOR,
            DIALOGUE_EDITOR,
            ADR_MIXER,
            FOLEY_MIXER,
            MUSIC_EDITOR,
            MIXER);

    private DemoPeople() {}
}
