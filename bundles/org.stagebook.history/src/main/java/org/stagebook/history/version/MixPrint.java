package org.stagebook.history.version;

import java.util.List;
import java.util.Optional;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Person;
import org.stagebook.model.Reel;

/**
 * A mix version to be recorded.
 *
 * @param label as the stage calls it: "v12"
 * @param line branch, reel and what it continues
 * @param stage temp, premix, final, ...
 * @param author who mixed it
 * @param files what was printed
 * @param notes of what was changed, each a {@code MixChange}
 * @param remark what else is to be said
 * @param carried files of earlier versions that are its files too
 */
public record MixPrint(
        String label,
        Line line,
        String stage,
        Optional<Person> author,
        List<PrintedFile> files,
        List<NewObject> notes,
        String remark,
        List<MixFile> carried) {

    /** Of files that were printed for it. */
    public MixPrint(
            String label,
            Line line,
            String stage,
            Optional<Person> author,
            List<PrintedFile> files,
            List<NewObject> notes,
            String remark) {
        this(label, line, stage, author, files, notes, remark, List.of());
    }

    /** Copies the lists and checks the label. */
    public MixPrint {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        carried = List.copyOf(carried);
        if (label.isBlank()) {
            throw new IllegalArgumentException("A mix version needs a label, such as \"v12\".");
        }
    }

    /** The same with files of earlier versions. */
    MixPrint carrying(List<MixFile> earlier) {
        return new MixPrint(label, line, stage, author, files, notes, remark, earlier);
    }

    /**
     * Where it belongs.
     *
     * @param branch theatrical, near-field, M&amp;E, airline, ...; empty for the main line
     * @param reel the reel it is of; nothing for the whole
     * @param parents the versions it continues
     * @param printedFrom the version of another branch it was printed from
     * @param restores the earlier version it goes back to
     */
    public record Line(
            String branch,
            Optional<Reel> reel,
            List<MixVersion> parents,
            Optional<MixVersion> printedFrom,
            Optional<MixVersion> restores) {

        /** Copies the list. */
        public Line {
            parents = List.copyOf(parents);
        }
    }
}
