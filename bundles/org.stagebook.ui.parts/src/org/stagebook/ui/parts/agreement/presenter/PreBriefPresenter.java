package org.stagebook.ui.parts.agreement.presenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.brief.prebrief.NamePlaceholder;
import org.stagebook.brief.prebrief.NamingTemplate;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.brief.prebrief.PreBriefTemplate;
import org.stagebook.brief.prebrief.PreBriefs;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.MovePart;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.ColourMeaning;
import org.stagebook.model.Identified;
import org.stagebook.model.PlugInWish;
import org.stagebook.model.PreBrief;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.TrackWish;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** What the mixer wants to receive; nothing until somebody takes a template. */
public final class PreBriefPresenter {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final EditingSession session;
    private PreBriefLibrary library;
    private PreBriefLibrary.Contents contents;

    /** @param library the templates there are */
    public PreBriefPresenter(EditingSession session, PreBriefLibrary library) {
        this.session = session;
        this.library = library;
        this.contents = library.contents();
    }

    public EditingSession session() {
        return session;
    }

    /** What is agreed, if anything is. */
    public Optional<PreBrief> preBrief() {
        return Optional.ofNullable(session.production().getPreBrief());
    }

    /** The templates one can begin with; a sentence each for files that are none. */
    public PreBriefLibrary.Contents templates() {
        return contents;
    }

    /** The names of the templates, a house's own marked. */
    public List<String> templateNames() {
        return contents.entries().stream()
                .map(entry -> entry.template().name() + (entry.isShipped() ? "" : "  (own)"))
                .toList();
    }

    /** Where the house's own templates lie. */
    public Path folder() {
        return library.folder();
    }

    /** Looks for the house's own templates elsewhere. */
    public void folder(Path folder) {
        library = new PreBriefLibrary(folder);
        contents = library.contents();
    }

    /** Begins anew with a template. */
    public void apply(int template) {
        PreBriefTemplate chosen = contents.entries().get(template).template();
        session.run(
                PreBriefs.apply(chosen, session.production().getTimecodeFormat().rate()));
    }

    /**
     * Keeps the pre-brief as a template of the house.
     *
     * @return what became of it, a sentence
     * @throws IOException if it could not be written
     */
    public String keep() throws IOException {
        Optional<PreBriefTemplate> template = preBrief().map(PreBriefs::template);
        if (template.isEmpty()) {
            return "There is nothing to keep yet.";
        }
        String name = template.get().name().strip();
        if (name.isEmpty()) {
            return "Give it a name first; templates are chosen by their names.";
        }
        Path file = library.keep(template.get().named(name));
        contents = library.contents();
        return "Kept as " + file + ".";
    }

    public String text(WishField field) {
        Object value =
                preBrief().<Object>map(brief -> brief.eGet(field.attribute())).orElse("");
        return switch (field.kind()) {
            case TEXT -> Objects.toString(value, "");
            case NUMBER -> Integer.valueOf(0).equals(value) ? "" : Objects.toString(value, "");
            case LIST ->
                value instanceof List<?> list
                        ? String.join(", ", list.stream().map(Object::toString).toList())
                        : "";
        };
    }

    /** Takes over a text; what is no number where one belongs is not taken. */
    public void write(WishField field, String typed) {
        if (preBrief().isEmpty() || typed.strip().equals(text(field))) {
            return;
        }
        value(field, typed.strip())
                .ifPresent(value -> session.run(new SetFeature(
                        List.of(preBrief().get()),
                        field.attribute(),
                        "".equals(value) ? Optional.empty() : Optional.of(value))));
    }

    public boolean is(WishFlag flag) {
        return preBrief()
                .map(brief -> brief.eGet(flag.attribute()))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    public void set(WishFlag flag, boolean wanted) {
        preBrief().ifPresent(brief -> session.run(SetFeature.of(brief, flag.attribute(), wanted)));
    }

    public PlugInWish plugIns() {
        return preBrief().map(PreBrief::getPlugIns).orElse(PlugInWish.PRINTED);
    }

    public void plugIns(PlugInWish wish) {
        if (wish != plugIns()) {
            preBrief().ifPresent(brief -> session.run(SetFeature.of(brief, Literals.PRE_BRIEF__PLUG_INS, wish)));
        }
    }

    public List<TrackWish> tracks() {
        return preBrief().<List<TrackWish>>map(PreBrief::getTracks).orElse(List.of());
    }

    public List<ColourMeaning> colours() {
        return preBrief().<List<ColourMeaning>>map(PreBrief::getColours).orElse(List.of());
    }

    /** Adds a row to be typed into; answers its place. */
    public int addTracks() {
        add(Literals.PRE_BRIEF__TRACKS, NewObject.of(Literals.TRACK_WISH));
        return tracks().size() - 1;
    }

    /** Adds a row to be typed into; answers its place. */
    public int addColour() {
        add(
                Literals.PRE_BRIEF__COLOURS,
                NewObject.of(Literals.COLOUR_MEANING).with(Literals.COLOUR_MEANING__COLOUR, "#8A8F98"));
        return colours().size() - 1;
    }

    public void remove(Identified part) {
        session.run(new DeleteObjects(List.of(part)));
    }

    /** Moves tracks in the order of the console. */
    public void move(TrackWish tracks, int places) {
        session.run(new MovePart(tracks, places));
    }

    /** What the naming template gives, or why it gives nothing; empty where any name will do. */
    public String namingWords() {
        String naming = text(WishField.NAMING).strip();
        if (naming.isEmpty()) {
            return "Any name will do. Places are " + places() + ".";
        }
        Optional<String> complaint = NamingTemplate.complaint(naming);
        if (complaint.isPresent()) {
            return complaint.get();
        }
        NamingTemplate template = NamingTemplate.parse(naming);
        String code = FormatsPresenter.text(session.production().getCode());
        String example = template.fill(code.isEmpty() ? Map.of() : Map.of(NamePlaceholder.CODE, code));
        return template.illegal().orElse("Such as " + example + ".wav");
    }

    /** Whether names can follow the template, and platforms take them. */
    public boolean isNamingSound() {
        String naming = text(WishField.NAMING).strip();
        return naming.isEmpty()
                || (NamingTemplate.complaint(naming).isEmpty()
                        && NamingTemplate.parse(naming).illegal().isEmpty());
    }

    /** How long the handles are, beside their frames. */
    public String handlesWords() {
        String frames = text(WishField.HANDLES);
        if (frames.isEmpty()) {
            return "none";
        }
        int perSecond = session.production().getTimecodeFormat().framesPerTimecodeSecond();
        return String.format(Locale.ROOT, "%.1f s", Integer.parseInt(frames) / (double) perSecond);
    }

    /** How the page is announced. */
    public PageTab tab() {
        if (preBrief().isEmpty()) {
            return new PageTab("Pre-brief", Sign.NOT_STARTED, "Nobody has said what the mixer wants to receive.");
        }
        return isNamingSound() && !tracks().isEmpty()
                ? new PageTab("Pre-brief", Sign.DONE, "The mixer has said what to send.")
                : new PageTab(
                        "Pre-brief",
                        Sign.ATTENTION,
                        tracks().isEmpty() ? "No tracks are named." : "The naming template cannot be followed.");
    }

    private void add(EReference feature, NewObject part) {
        preBrief().ifPresent(brief -> session.run(new AddObjects(brief, feature, List.of(part))));
    }

    private static Optional<Object> value(WishField field, String typed) {
        return switch (field.kind()) {
            case TEXT -> Optional.of(typed);
            case LIST -> Optional.of(FeatureEntries.parts(typed));
            case NUMBER -> {
                boolean number = typed.isEmpty() || NUMBER.matcher(typed).matches();
                yield number ? Optional.of(typed.isEmpty() ? 0 : Integer.parseInt(typed)) : Optional.empty();
            }
        };
    }

    private static String places() {
        return String.join(
                " ",
                Arrays.stream(NamePlaceholder.values())
                        .map(NamePlaceholder::inBraces)
                        .toList());
    }
}
