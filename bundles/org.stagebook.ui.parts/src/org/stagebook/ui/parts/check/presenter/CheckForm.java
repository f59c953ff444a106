package org.stagebook.ui.parts.check.presenter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.record.Known;
import org.stagebook.delivery.record.ReelPlace;
import org.stagebook.delivery.record.Sounds;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationDocument;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.check.presenter.SheetFields.Sheet;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** The answers on the form for checking a deliverable: which sound of which version, against which specifications. */
public final class CheckForm {

    private final Deliverable deliverable;
    private final SpecificationShelf shelf;
    private final Path folder;
    private final Choice<MixVersion> versions;
    private final Choice<Specification> specifications;
    private final SoundFields sound;
    private final PictureFields picture;
    private final ChannelFields channels = new ChannelFields();
    private final MeterFields meters = new MeterFields();
    private final SheetFields sheet;
    private Optional<MixVersion> version;
    private Optional<Specification> specification;
    private Optional<Specification> other = Optional.empty();
    private boolean faults = true;
    private Optional<Runnable> changed = Optional.empty();

    /** What is asked, once it is complete. */
    public record Asked(
            Sounds sounds,
            Known known,
            Optional<MixVersion> version,
            List<Specification> specifications,
            Optional<Sheet> sheet) {
        /** Copies the list. */
        public Asked {
            specifications = List.copyOf(specifications);
        }
    }

    /**
     * For a deliverable; files are proposed from the mix version it is made from, frames of action from its reels.
     *
     * @param folder of the production, which paths are relative to
     */
    public CheckForm(Production production, Deliverable deliverable, SpecificationShelf shelf, Path folder) {
        this.deliverable = deliverable;
        this.shelf = shelf;
        this.folder = folder;
        this.versions = new Choice<>("none that is on record", fitting(production, deliverable), CheckForm::line);
        this.specifications = new Choice<>("", List.copyOf(shelf.all()), Specification::title);
        this.version = Optional.ofNullable(deliverable.getMixVersion());
        this.specification = shelf.find(Objects.requireNonNullElse(deliverable.getSpecification(), ""));
        this.sound = new SoundFields(() -> changed.ifPresent(Runnable::run));
        this.picture = new PictureFields(ReelPlace.of(production, deliverable), production.getTimecodeFormat());
        this.sheet = new SheetFields(folder);
        sound.propose(new VersionFiles(deliverable, version, folder));
        follow();
    }

    /** The latest first; one of another reel is not it. */
    private static List<MixVersion> fitting(Production production, Deliverable deliverable) {
        return production.getMixVersions().reversed().stream()
                .filter(one -> one.equals(deliverable.getMixVersion())
                        || one.getReel() == null
                        || deliverable.getReel() == null
                        || one.getReel().equals(deliverable.getReel()))
                .toList();
    }

    private static String line(MixVersion version) {
        return ModelText.joined(ModelText.of(version.getLabel()), ModelText.of(version.getStage()));
    }

    /** Tells what to do when something in a table was typed over. */
    public void onChange(Runnable listener) {
        changed = Optional.of(listener);
    }

    /** What depends on other answers. */
    private void follow() {
        meters.offer(specification);
        sheet.follow(sound.programmeFile(), specification.map(Specification::id));
    }

    /** Which deliverable. */
    public String subject() {
        return Objects.requireNonNullElse(deliverable.getName(), "Unnamed");
    }

    public Choice<MixVersion> versions() {
        return versions;
    }

    public Optional<MixVersion> version() {
        return version;
    }

    /** Another version brings its own files, where it has any. */
    public void chooseVersion(int line) {
        Optional<MixVersion> wanted = versions.at(line);
        VersionFiles files = new VersionFiles(deliverable, wanted, folder);
        if (!wanted.equals(version) && files.programme().isPresent()) {
            sound.propose(files);
        }
        version = wanted;
    }

    /** Titles of all specifications. */
    public List<String> specifications() {
        return specifications.values().stream().map(Specification::title).toList();
    }

    /** The chosen one; -1 for none yet. */
    public int specificationLine() {
        return specifications.lineOf(specification) - 1;
    }

    public void chooseSpecification(int line) {
        specification = specifications.at(line + 1);
        follow();
    }

    /** What it can be held against besides, in the same pass. */
    public List<String> others() {
        return Stream.concat(Stream.of("no other"), specifications().stream()).toList();
    }

    public void chooseOther(int line) {
        other = specifications.at(line);
    }

    /** Whether faults are looked for, whoever takes delivery. */
    public boolean isLookingForFaults() {
        return faults;
    }

    public void setLookingForFaults(boolean wanted) {
        faults = wanted;
    }

    public SoundFields sound() {
        return sound;
    }

    public PictureFields picture() {
        return picture;
    }

    public ChannelFields channels() {
        return channels;
    }

    public MeterFields meters() {
        return meters;
    }

    /** The sheet, in the place that follows the other answers. */
    public SheetFields sheet() {
        follow();
        return sheet;
    }

    /** What is said beyond the files, in one line. */
    public String moreWords() {
        return String.join(
                " \u00b7 ",
                Stream.of(picture.words(), channels.words(), meters.words(), sheet().words())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    /** What is still missing, a sentence. */
    public Optional<String> problem() {
        return specification.isEmpty()
                ? Optional.of("Choose a specification.")
                : sound.problem().or(picture::problem).or(meters::problem).or(() -> sheet().problem());
    }

    /** What is worth knowing, a sentence: which document, how old, and what cannot be judged without more. */
    public Optional<String> notice(LocalDate today) {
        if (specification.isEmpty()) {
            return shelf.problems().stream().findFirst();
        }
        SpecificationDocument document = specification.get().document();
        List<String> words = new ArrayList<>();
        words.add(document.publisher() + ", " + document.title()
                + (document.version().isEmpty() ? "" : ", " + document.version()) + ", "
                + document.date().text() + age(document, today) + ".");
        if (!sound.remark().isEmpty()) {
            words.add(sound.remark());
        }
        if (wantsDialogue() && !sound.hasDialogue()) {
            words.add("Without the dialogue stem a person has to judge the dialogue.");
        }
        sheet().place().notice().filter(replaced -> sheet.isWanted()).ifPresent(words::add);
        return Optional.of(String.join(" ", words));
    }

    private boolean wantsDialogue() {
        return Stream.concat(specification.stream(), other.stream())
                .flatMap(one -> one.requirements().stream())
                .anyMatch(requirement -> requirement.quantity().startsWith("dialogue"));
    }

    private static String age(SpecificationDocument document, LocalDate today) {
        String age = document.date().age(today);
        return age.isEmpty() ? "" : " (" + age + ")";
    }

    /** What is asked; only of a form without a problem. */
    public Asked asked() {
        Stream<Specification> wanted = Stream.of(
                        specification, other, faults ? Optional.of(SpecificationCheck.qc(shelf)) : Optional.empty())
                .flatMap(one -> one.map(Specification.class::cast).stream());
        return new Asked(
                sound.sounds(),
                new Known(picture.place(), picture.duration(), meters.stated(), channels.hint()),
                version,
                wanted.distinct().toList(),
                sheet().asked());
    }

    public Deliverable deliverable() {
        return deliverable;
    }
}
