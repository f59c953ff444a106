package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.SourceLine;

/** Reads the lines above the rows of one track: name, comments, user delay, state and plug-ins. */
final class TrackHeader {

    static final String NAME = "TRACK NAME:";
    private static final String COMMENTS = "COMMENTS:";
    private static final String USER_DELAY = "USER DELAY:";
    private static final String STATE = "STATE:";
    private static final String PLUG_INS = "PLUG-INS:";

    private final Warnings warnings;
    private final StringBuilder comments = new StringBuilder();
    private final Set<TrackState> states = EnumSet.noneOf(TrackState.class);
    private final List<String> plugIns = new ArrayList<>();
    private String printedName = "";
    private long userDelaySamples;
    private boolean commentsOpen;

    TrackHeader(Warnings warnings) {
        this.warnings = warnings;
    }

    void read(SourceLine line) {
        String text = line.text();
        if (text.startsWith(NAME)) {
            printedName = value(text, NAME);
        } else if (text.startsWith(COMMENTS)) {
            comments.append(value(text, COMMENTS));
            commentsOpen = true;
        } else if (text.startsWith(USER_DELAY)) {
            commentsOpen = false;
            readUserDelay(line);
        } else if (text.startsWith(STATE)) {
            commentsOpen = false;
            readStates(line);
        } else if (text.startsWith(PLUG_INS)) {
            commentsOpen = false;
            line.cells().stream().skip(1).filter(cell -> !cell.isEmpty()).forEach(plugIns::add);
        } else {
            readOther(line);
        }
    }

    String printedName() {
        return printedName;
    }

    String comments() {
        return comments.toString().strip();
    }

    long userDelaySamples() {
        return userDelaySamples;
    }

    Set<TrackState> states() {
        return states;
    }

    List<String> plugIns() {
        return plugIns;
    }

    /** Comments are the one field people type line breaks into; they run on until the next field. */
    private void readOther(SourceLine line) {
        if (commentsOpen) {
            comments.append('\n').append(line.text().strip());
        } else if (!line.isBlank()) {
            warnings.add(line.number(), "\"" + line.excerpt() + "\" is no line of a track's head; it was skipped.");
        }
    }

    private void readUserDelay(SourceLine line) {
        String text = value(line.text(), USER_DELAY);
        if (text.matches("-?\\d{1,12} Samples")) {
            userDelaySamples = Long.parseLong(text.substring(0, text.indexOf(' ')));
        } else {
            warnings.add(
                    line.number(), "The user delay \"" + text + "\" is no number of samples; it was taken as none.");
        }
    }

    private void readStates(SourceLine line) {
        for (String word : value(line.text(), STATE).split("\\s+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            switch (word.toLowerCase(Locale.ROOT)) {
                case "solo" -> states.add(TrackState.SOLO);
                case "muted" -> states.add(TrackState.MUTED);
                case "inactive" -> states.add(TrackState.INACTIVE);
                case "hidden" -> states.add(TrackState.HIDDEN);
                default ->
                    warnings.add(line.number(), "The track state \"" + word + "\" is not known; it was ignored.");
            }
        }
    }

    private static String value(String text, String key) {
        return text.substring(key.length()).strip();
    }
}
