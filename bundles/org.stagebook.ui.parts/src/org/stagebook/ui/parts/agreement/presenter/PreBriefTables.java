package org.stagebook.ui.parts.agreement.presenter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.ColourMeaning;
import org.stagebook.model.ContentRole;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.TrackWish;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.pages.presenter.FeatureEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** The tables of the pre-brief: tracks in the order of the console, and what colours mean. */
public final class PreBriefTables {

    private static final List<String> LAYOUTS = List.of("Mono", "Stereo", "LCRS", "5.1", "7.1", "7.1.2");
    private static final List<String> ORDERS =
            List.of("L C R Ls Rs LFE", "L R C LFE Ls Rs", "L R", "L R C LFE Lss Rss Lrs Rrs Ltm Rtm");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final PreBriefPresenter presenter;
    private final FeatureEntries entries;

    public PreBriefTables(PreBriefPresenter presenter) {
        this.presenter = presenter;
        this.entries = new FeatureEntries(presenter.session());
    }

    /** Tracks in the order of the console. */
    public ObjectTable<TrackWish> tracks() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(
                                column("name", "Tracks", 108, true),
                                entries.<TrackWish>text(Literals.TRACK_WISH__NAME)),
                        ObjectColumn.written(column("role", "Holds", 96, false), role()),
                        ObjectColumn.written(
                                new GridColumn("count", "At most", 64, Style.NUMBER, false),
                                entries.<TrackWish>count(Literals.TRACK_WISH__COUNT)),
                        ObjectColumn.written(
                                column("layout", "Layout", 76, false),
                                entries.<TrackWish>offering(Literals.TRACK_WISH__LAYOUT, LAYOUTS)),
                        ObjectColumn.written(
                                column("order", "Order of channels", 148, true),
                                entries.<TrackWish>offering(Literals.TRACK_WISH__CHANNEL_ORDER, ORDERS))),
                presenter::tracks);
    }

    /** Colours, each on a chip, with their meanings. */
    public ObjectTable<ColourMeaning> colours() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.written(column("meaning", "Meaning", 160, true), meaning())
                                .showing(PreBriefTables::chip),
                        ObjectColumn.written(column("colour", "Colour", 88, false), colour())),
                presenter::colours);
    }

    private Entry<TrackWish> role() {
        ContentRole[] sounds = Arrays.stream(ContentRole.values())
                .filter(role -> role != ContentRole.DOCUMENT)
                .toArray(ContentRole[]::new);
        return entries.choice(Literals.TRACK_WISH__ROLE, sounds);
    }

    private Entry<ColourMeaning> meaning() {
        return entries.text(Literals.COLOUR_MEANING__MEANING);
    }

    private Entry<ColourMeaning> colour() {
        return new Entry<>(
                meaning -> FormatsPresenter.text(meaning.getColour()),
                typed -> COLOUR.matcher(typed.strip()).matches()
                        ? EntryHint.NOTHING
                        : EntryHint.refused("A colour is typed as #E69F00."),
                (meaning, typed) -> presenter
                        .session()
                        .run(new SetFeature(List.of(meaning), Literals.COLOUR_MEANING__COLOUR, Optional.of(typed))));
    }

    /** The first word on the colour, the rest beside it. */
    private static GridCell chip(ColourMeaning meaning) {
        String words = FormatsPresenter.text(meaning.getMeaning());
        int colon = words.indexOf(':');
        String code = colon > 0 ? words.substring(0, colon) : words;
        String rest = colon > 0 ? words.substring(colon + 1).strip() : "";
        String colour = FormatsPresenter.text(meaning.getColour());
        return COLOUR.matcher(colour).matches()
                ? GridCell.of(rest).with(new Chip(code.isBlank() ? "?" : code, colour))
                : GridCell.of(words);
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }
}
