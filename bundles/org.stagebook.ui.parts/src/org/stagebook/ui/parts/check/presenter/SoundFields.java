package org.stagebook.ui.parts.check.presenter;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.delivery.batch.BatchFolder;
import org.stagebook.delivery.batch.SoundSet;
import org.stagebook.delivery.record.Sounds;

/** Which files are checked: the programme, and what came with it. */
public final class SoundFields {

    private final StemTable stems;
    private String programme = "";
    private String dialogue = "";
    private String musicAndEffects = "";
    private boolean isMono;
    private String remark = "";

    /** @param changed called when a stem was typed over */
    SoundFields(Runnable changed) {
        stems = new StemTable(changed);
    }

    /** Takes what a mix version has, and where it has no stems, what lies beside its programme. */
    void propose(VersionFiles files) {
        programme = files.programme().map(Path::toString).orElse("");
        musicAndEffects = files.musicAndEffects().map(Path::toString).orElse("");
        stems.replace(files.stems());
        dialogue = "";
        remark = stems.rowCount() == 0 ? "" : "The files are those of the mix version.";
        if (stems.rowCount() == 0) {
            files.programme().ifPresent(this::findBeside);
        }
    }

    public String programme() {
        return programme;
    }

    /** The programme, once it is a file that is there. */
    Optional<Path> programmeFile() {
        return existing(programme);
    }

    /** A file that is there brings what lies beside it and belongs to it by name, unless something was chosen already. */
    public void setProgramme(String file) {
        boolean isOther = !programme.equals(file.strip());
        programme = file.strip();
        if (isOther && stems.rowCount() == 0) {
            existing(programme).ifPresent(this::findBeside);
        }
    }

    /** Looks for stems and M&amp;E beside the programme; what is found stands in place of what was there. */
    public void findBeside() {
        stems.replace(Map.of());
        Optional<Path> file = existing(programme);
        file.ifPresent(this::findBeside);
        if (file.isEmpty()) {
            remark = "Choose the file that is delivered first.";
        } else if (remark.isEmpty()) {
            remark = "No stems of it lie beside the file, by their names.";
        }
    }

    private void findBeside(Path file) {
        try {
            remark = "";
            BatchFolder.around(file).ifPresent(this::take);
        } catch (IOException e) {
            remark = "The folder of the file cannot be read. " + e.getMessage();
        }
    }

    private void take(SoundSet set) {
        isMono = set.programme().size() > 1;
        Map<String, Path> found = new LinkedHashMap<>();
        set.stems().forEach((name, files) -> found.put(name, files.getFirst()));
        stems.replace(found);
        if (musicAndEffects.isEmpty()) {
            set.musicAndEffects()
                    .ifPresent(files -> musicAndEffects = files.getFirst().toString());
        }
        String names = String.join(", ", found.keySet());
        remark = found.isEmpty() ? "" : "Stems " + names + " were found beside the file by their names.";
    }

    /** What was found, a sentence; empty for nothing to say. */
    public String remark() {
        return remark;
    }

    public String dialogue() {
        return dialogue;
    }

    public void setDialogue(String file) {
        dialogue = file.strip();
    }

    /** Whether the dialogue stem has to be given by itself. */
    public boolean asksForDialogue() {
        return !stems.hasDialogue();
    }

    /** Whether there is a dialogue stem, by itself or among the stems. */
    public boolean hasDialogue() {
        return stems.hasDialogue() || !dialogue.isEmpty();
    }

    public String musicAndEffects() {
        return musicAndEffects;
    }

    public void setMusicAndEffects(String file) {
        musicAndEffects = file.strip();
    }

    public StemTable stems() {
        return stems;
    }

    /** Whether each file is one of the mono files of its channels. */
    public boolean isMono() {
        return isMono;
    }

    public void setMono(boolean wanted) {
        isMono = wanted;
    }

    /** What is still missing, a sentence. */
    Optional<String> problem() {
        if (programme.isEmpty()) {
            return Optional.of("Choose the file that is delivered.");
        }
        return List.of(programme, asksForDialogue() ? dialogue : "", musicAndEffects).stream()
                .filter(file -> !file.isEmpty() && existing(file).isEmpty())
                .findFirst()
                .map(file -> "There is no file \u201c" + file + "\u201d.")
                .or(stems::problem);
    }

    private static Optional<Path> existing(String file) {
        return Optional.of(new File(file)).filter(File::isFile).map(File::toPath);
    }

    /** The files; only where there is no problem. */
    Sounds sounds() {
        Optional<Path> alone = asksForDialogue() ? existing(dialogue) : Optional.empty();
        return new Sounds(
                Path.of(programme), new Sounds.Beside(alone, stems.byName(), existing(musicAndEffects)), isMono);
    }
}
