package org.stagebook.ui.parts.versions.presenter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.history.version.MixPrint;
import org.stagebook.history.version.MixPrint.Line;
import org.stagebook.history.version.PremixPrint;
import org.stagebook.history.version.PrintedFile;
import org.stagebook.history.version.StemName;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** What is asked before a mix version or premixes are recorded; everything but the label may stay as proposed. */
public final class RecordForm {

    private final Production production;
    private final List<Path> files;
    private boolean premixes;
    private String label = "";
    private String stage = "";
    private String branch = "";
    private String remark = "";
    private Optional<Reel> reel = Optional.empty();
    private Optional<MixVersion> printedFrom = Optional.empty();

    /** @param files what was printed */
    public RecordForm(Production production, List<Path> files) {
        this.production = production;
        this.files = List.copyOf(files);
        label = "v" + new VersionLines(production).nextNumber("", reel);
    }

    public List<Path> files() {
        return files;
    }

    /** What files can be recorded as. */
    public static List<String> kinds() {
        return List.of("A mix version", "Premixes, one in each file");
    }

    public void setKind(int index) {
        premixes = index == 1;
    }

    /** Whether each file is a premix, rather than all of them together a version. */
    public boolean isPremixes() {
        return premixes;
    }

    public String label() {
        return label;
    }

    public void setLabel(String typed) {
        label = typed.strip();
    }

    public String stage() {
        return stage;
    }

    public void setStage(String typed) {
        stage = typed.strip();
    }

    public String branch() {
        return branch;
    }

    public void setBranch(String typed) {
        branch = typed.strip();
    }

    public void setRemark(String typed) {
        remark = typed.strip();
    }

    /** What a version may hold, in words. */
    public List<String> reelNames() {
        List<String> names = new ArrayList<>(List.of("The whole"));
        production.getReels().forEach(it -> names.add("R" + it.getNumber()));
        return names;
    }

    public void setReel(int index) {
        reel = index <= 0 ? Optional.empty() : Optional.of(production.getReels().get(index - 1));
    }

    /** What it may have been printed from, in words; the latest first. */
    public List<String> originNames() {
        List<String> names = new ArrayList<>(List.of("No other branch"));
        production.getMixVersions().reversed().forEach(it -> names.add(VersionWords.name(it)));
        return names;
    }

    public void setOrigin(int index) {
        printedFrom = index <= 0
                ? Optional.empty()
                : Optional.of(production.getMixVersions().reversed().get(index - 1));
    }

    /** What keeps it from being recorded, a sentence. */
    public Optional<String> problem() {
        if (premixes) {
            return Optional.empty();
        }
        if (label.isEmpty()) {
            return Optional.of("Say what the stage calls it, such as v12.");
        }
        boolean known = production.getMixVersions().stream()
                .anyMatch(it -> label.equalsIgnoreCase(it.getLabel())
                        && VersionLines.branch(it).equalsIgnoreCase(branch)
                        && Optional.ofNullable(it.getReel()).equals(reel));
        return known
                ? Optional.of("There is a version " + label + " already; give this one another label.")
                : Optional.empty();
    }

    /** What the files are, by their names, and what it continues. */
    public String notice() {
        if (premixes) {
            return "Recorded: " + String.join(", ", premixNames()) + ". Versions recorded later are mixed from them.";
        }
        Set<String> stems = new LinkedHashSet<>();
        files.forEach(file ->
                stems.add(StemName.of(String.valueOf(file.getFileName())).label()));
        String read = files.isEmpty() ? "Without files." : "By their names: " + String.join(", ", stems) + ".";
        return line().parents().stream()
                .findFirst()
                .map(before -> read + " It continues " + before.getLabel() + ".")
                .orElse(read + " It is the first of its line.");
    }

    private List<String> premixNames() {
        return files.stream().map(PremixPrint::nameOf).toList();
    }

    /** The premixes that are recorded once the files were read. */
    public List<PremixPrint> premixes(List<PrintedFile> read) {
        return read.stream().map(file -> PremixPrint.named(file, reel)).toList();
    }

    /** Where it belongs. */
    public Line line() {
        return new VersionLines(production).continuing(branch, reel, printedFrom);
    }

    /** What is recorded once the files were read. */
    public MixPrint print(List<PrintedFile> read) {
        return new MixPrint(label, line(), stage, Optional.empty(), read, List.of(), remark);
    }
}
