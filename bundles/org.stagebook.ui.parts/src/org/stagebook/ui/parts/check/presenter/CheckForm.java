package org.stagebook.ui.parts.check.presenter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.record.DeliverableCheck.Sounds;
import org.stagebook.delivery.record.ReelPlace;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationDocument;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;

/** The answers on the form for checking a deliverable: which files, against which specification. */
public final class CheckForm {

    private static final String DIALOGUE = "DX";

    private final Deliverable deliverable;
    private final Optional<ReelPlace> reel;
    private final SpecificationShelf shelf;
    private final List<Specification> specifications;
    private final Path folder;
    private int specification;
    private String programme;
    private String dialogue;
    private String musicAndEffects;
    private boolean sheet = true;

    /** What is asked, once it is complete. */
    public record Asked(
            Sounds sounds, Optional<ReelPlace> reel, List<Specification> specifications, Optional<Path> sheet) {
        /** Copies the list. */
        public Asked {
            specifications = List.copyOf(specifications);
        }
    }

    /**
     * For a deliverable; files are proposed from the mix version it is made from.
     *
     * @param folder of the production, which paths are relative to
     */
    public CheckForm(Production production, Deliverable deliverable, SpecificationShelf shelf, Path folder) {
        this.deliverable = deliverable;
        this.reel = ReelPlace.of(production, deliverable);
        this.shelf = shelf;
        this.specifications = List.copyOf(shelf.all());
        this.folder = folder;
        this.specification = specifications.stream()
                .map(Specification::id)
                .toList()
                .indexOf(Objects.requireNonNullElse(deliverable.getSpecification(), ""));
        this.programme = proposed(file -> file.getKind() == MixFileKind.PRINTMASTER);
        this.dialogue = proposed(file -> file.getKind() == MixFileKind.STEM && DIALOGUE.equals(file.getStem()));
        this.musicAndEffects = proposed(file -> file.getKind() == MixFileKind.MUSIC_AND_EFFECTS);
    }

    /** A file of the version, and of the deliverable's reel, that is still where it was. */
    private String proposed(Predicate<MixFile> wanted) {
        MixVersion version = deliverable.getMixVersion();
        if (version == null) {
            return "";
        }
        return version.getFiles().stream()
                .filter(wanted)
                .filter(file -> file.getPath() != null
                        && (deliverable.getReel() == null
                                || deliverable.getReel().equals(file.getReel())))
                .map(file -> folder.resolve(file.getPath()).normalize())
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Path::toString)
                .orElse("");
    }

    /** Which deliverable, with the version it is made from. */
    public String subject() {
        String name = Objects.requireNonNullElse(deliverable.getName(), "Unnamed");
        MixVersion version = deliverable.getMixVersion();
        return version == null ? name : name + ", of " + Objects.requireNonNullElse(version.getLabel(), "");
    }

    /** Titles of all specifications. */
    public List<String> specifications() {
        return specifications.stream().map(Specification::title).toList();
    }

    /** The chosen one; -1 for none yet. */
    public int specificationLine() {
        return specification;
    }

    public void chooseSpecification(int line) {
        specification = line;
    }

    public String programme() {
        return programme;
    }

    public void setProgramme(String file) {
        programme = file.strip();
    }

    public String dialogue() {
        return dialogue;
    }

    public void setDialogue(String file) {
        dialogue = file.strip();
    }

    public String musicAndEffects() {
        return musicAndEffects;
    }

    public void setMusicAndEffects(String file) {
        musicAndEffects = file.strip();
    }

    /** Whether a QC sheet is written beside the file. */
    public boolean isSheet() {
        return sheet;
    }

    public void setSheet(boolean wanted) {
        sheet = wanted;
    }

    /** What is still missing, a sentence. */
    public Optional<String> problem() {
        if (specification < 0) {
            return Optional.of("Choose a specification.");
        }
        if (programme.isEmpty()) {
            return Optional.of("Choose the file that is delivered.");
        }
        for (String file : List.of(programme, dialogue, musicAndEffects)) {
            if (!file.isEmpty() && !Files.isRegularFile(Path.of(file))) {
                return Optional.of("There is no file \u201c" + file + "\u201d.");
            }
        }
        return Optional.empty();
    }

    /** What is worth knowing, a sentence: which document, how old, and what cannot be judged without more. */
    public Optional<String> notice(LocalDate today) {
        if (specification < 0) {
            return shelf.problems().stream().findFirst();
        }
        Specification chosen = specifications.get(specification);
        SpecificationDocument document = chosen.document();
        List<String> words = new ArrayList<>();
        words.add(document.publisher() + ", " + document.title()
                + (document.version().isEmpty() ? "" : ", " + document.version()) + ", "
                + document.date().text() + age(document, today) + ".");
        boolean wantsDialogue = chosen.requirements().stream()
                .anyMatch(requirement -> requirement.quantity().startsWith("dialogue"));
        if (wantsDialogue && dialogue.isEmpty()) {
            words.add("Without the dialogue stem a person has to judge the dialogue.");
        }
        return Optional.of(String.join(" ", words));
    }

    private static String age(SpecificationDocument document, LocalDate today) {
        String age = document.date().age(today);
        return age.isEmpty() ? "" : " (" + age + ")";
    }

    /** What is asked; only of a form without a problem. */
    public Asked asked() {
        Path file = Path.of(programme);
        Specification chosen = specifications.get(specification);
        Path beside = file.resolveSibling(file.getFileName() + "." + chosen.id() + ".pdf");
        return new Asked(
                new Sounds(file, path(dialogue), path(musicAndEffects)),
                reel,
                List.of(chosen, SpecificationCheck.qc(shelf)),
                sheet ? Optional.of(beside) : Optional.empty());
    }

    private static Optional<Path> path(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    }

    public Deliverable deliverable() {
        return deliverable;
    }
}
