package org.stagebook.archive.list;

import static org.stagebook.archive.list.Cell.time;
import static org.stagebook.archive.list.Cell.times;

import java.util.List;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.ListeningAnswer;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.MixRemoval;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Note;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.SignOff;
import org.stagebook.timebase.TimecodeFormat;

/** What people said: sign-offs, notes and their answers, removals, what was heard blind. */
public record WordLists(Production production) {
    private static final String FOLDER = "history/";

    /** All tables, also empty ones. */
    public List<ListTable> tables() {
        return List.of(signOffs(), signedFiles(), notes(), replies(), removals(), removalsByVersion(), listening());
    }

    private ListTable signOffs() {
        Rows rows = new Rows(
                "Scope",
                "Extent",
                "Version",
                "Branch",
                "Reel",
                "Start",
                "End",
                "Cues",
                "Picture cut",
                "By",
                "Role",
                "At",
                "Conditions",
                "Stale because",
                "Id");
        for (SignOff signOff : production.getSignOffs()) {
            List<String> times = times(signOff.getRange(), format());
            MixVersion version = signOff.getMixVersion();
            rows.add(
                    signOff.getScope(),
                    signOff.getExtent(),
                    version,
                    version == null ? "" : version.getBranch(),
                    signOff.getReel(),
                    times.get(0),
                    times.get(1),
                    signOff.getCues(),
                    signOff.getPictureCut(),
                    signOff.getBy(),
                    signOff.getRole(),
                    signOff.getAt(),
                    signOff.getConditions(),
                    signOff.getStaleReason(),
                    signOff.getId());
        }
        return rows.table(
                FOLDER + "sign-offs.csv", "Sign-offs", "Who signed off what, and what has become stale since and why.");
    }

    private ListTable signedFiles() {
        Rows rows = new Rows("Sign-off", "Stem", "File", "Hash");
        for (SignOff signOff : production.getSignOffs()) {
            signOff.getFiles()
                    .forEach(file -> rows.add(signOff.getId(), file.getStem(), file.getPath(), file.getHash()));
        }
        return rows.table(
                FOLDER + "signed-files.csv", "Files that were signed off", "Files each sign-off heard, by hash.");
    }

    private ListTable notes() {
        Rows rows = new Rows(
                "Reel",
                "Cue",
                "Position",
                "Note",
                "Author",
                "Created at",
                "Department",
                "Heard",
                "Version heard",
                "Flag",
                "Settled at",
                "Settled by",
                "Id");
        for (Reel reel : production.getReels()) {
            reel.getNotes().forEach(note -> add(rows, reel, "", note));
            reel.getCues().forEach(cue -> cue.getNotes().forEach(note -> add(rows, reel, Cell.text(cue), note)));
        }
        return rows.table(FOLDER + "notes.csv", "Notes", "Notes on cues and reels, and when they were settled.");
    }

    private void add(Rows rows, Reel reel, String cue, Note note) {
        rows.add(
                reel,
                cue,
                time(note.getPosition(), format()),
                note.getText(),
                note.getAuthor(),
                note.getCreated(),
                note.getDepartment(),
                note.getListening(),
                note.getHeard(),
                note.isFlag(),
                note.getSettledAt(),
                note.getSettledBy(),
                note.getId());
    }

    private ListTable replies() {
        Rows rows = new Rows("Note", "What", "Text", "By", "At");
        for (Reel reel : production.getReels()) {
            reel.getNotes().forEach(note -> answer(rows, note));
            reel.getCues().forEach(cue -> cue.getNotes().forEach(note -> answer(rows, note)));
        }
        return rows.table(
                FOLDER + "replies.csv", "Answers to notes", "Answers to notes, and who passed them on to whom.");
    }

    private static void answer(Rows rows, Note note) {
        note.getReplies()
                .forEach(reply ->
                        rows.add(note.getId(), "answer", reply.getText(), reply.getAuthor(), reply.getCreated()));
        note.getPasses()
                .forEach(pass -> rows.add(
                        note.getId(),
                        "passed from " + Cell.text(pass.getFromDepartment()) + " to "
                                + Cell.text(pass.getToDepartment()),
                        pass.getReason(),
                        pass.getBy(),
                        pass.getAt()));
    }

    private ListTable removals() {
        Rows rows = new Rows("Reel", "Cue", "Start", "End", "Description", "Reason", "Asked by", "Removed at");
        for (Reel reel : production.getReels()) {
            for (Cue cue : reel.getCues()) {
                if (cue.getStatus() == CueStatus.REMOVED) {
                    List<String> times = times(cue.getRange(), format());
                    rows.add(
                            reel,
                            cue,
                            times.get(0),
                            times.get(1),
                            cue.getDescription(),
                            cue.getRemovalReason(),
                            cue.getRemovalAskedBy(),
                            cue.getRemovedAt());
                }
            }
        }
        return rows.table(FOLDER + "removals.csv", "Removals", "Cues that were removed, why, and who asked for it.");
    }

    private ListTable removalsByVersion() {
        Rows rows = new Rows("Version", "Reel", "Start", "End", "Cue", "Description", "Reason", "Asked by", "At");
        for (MixVersion version : production.getMixVersions()) {
            for (MixRemoval removal : version.getRemovals()) {
                List<String> times = times(removal.getRange(), format());
                rows.add(
                        version.getLabel(),
                        removal.getReel(),
                        times.get(0),
                        times.get(1),
                        removal.getNumber(),
                        removal.getDescription(),
                        removal.getReason(),
                        removal.getAskedBy(),
                        removal.getAt());
            }
        }
        return rows.table(
                FOLDER + "removals-by-version.csv", "Removals by version", "What each mix version left out, and why.");
    }

    private ListTable listening() {
        Rows rows = new Rows(
                "Version", "Test", "At", "By", "Reel", "Answer", "Played", "Chosen", "Answered by", "Answered at");
        for (MixVersion version : production.getMixVersions()) {
            for (ListeningTest test : version.getListeningTests()) {
                test.getAnswers().forEach(answer -> add(rows, version, test, answer));
            }
        }
        return rows.table(
                FOLDER + "listening.csv",
                "What was heard blind",
                "Answers given in blind comparisons, in their order.");
    }

    private static void add(Rows rows, MixVersion version, ListeningTest test, ListeningAnswer answer) {
        rows.add(
                version.getLabel(),
                test.getKind(),
                test.getAt(),
                test.getBy(),
                test.getReel(),
                answer.getNumber(),
                answer.getPlayed() == null ? "" : answer.getPlayed().getLabel(),
                answer.getChosen() == null ? "" : answer.getChosen().getLabel(),
                answer.getBy(),
                answer.getAt());
    }

    private TimecodeFormat format() {
        return Cell.format(production);
    }
}
