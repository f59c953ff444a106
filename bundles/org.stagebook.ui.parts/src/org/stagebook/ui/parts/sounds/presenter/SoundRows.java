package org.stagebook.ui.parts.sounds.presenter;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.Category;
import org.stagebook.model.Origin;
import org.stagebook.model.Production;
import org.stagebook.spotting.origin.Sounding;
import org.stagebook.spotting.origin.SoundsAt;
import org.stagebook.timebase.Position;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;

/** What sounds at a place of the picture: clips and cues, their files and roles, and where each comes from. */
public final class SoundRows implements ReadOnlyRows {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("sound", "Sound", 200, GridColumn.Style.TEXT, false),
            new GridColumn("role", "Role", 72, GridColumn.Style.TEXT, false),
            new GridColumn("origin", "Origin", 100, GridColumn.Style.TEXT, false),
            new GridColumn("evidence", "Known from", 260, GridColumn.Style.TEXT, true),
            new GridColumn("track", "Track", 110, GridColumn.Style.TEXT, false),
            new GridColumn("file", "File", 180, GridColumn.Style.TEXT, true));

    private List<Sounding> sounds = List.of();
    private List<Category> categories = List.of();
    private String title = "";

    /** Looks at another place, or at the same as it is now. */
    public void show(Production production, Optional<Position> place) {
        categories = production.getCategories();
        if (place.isEmpty()) {
            sounds = List.of();
            title = "Click into the ruler of a timeline, or type a timecode, to hear what is said to sound there.";
            return;
        }
        sounds = SoundsAt.of(production, place.get()).sounds();
        String label = production.getTimecodeFormat() == null
                ? place.get().toString()
                : production.getTimecodeFormat().format(place.get());
        title = sounds.isEmpty()
                ? "Nothing is on record at " + label + "."
                : sounds.size() == 1 ? "1 sound at " + label : sounds.size() + " sounds at " + label;
    }

    /** Nothing is open. */
    public void clear() {
        sounds = List.of();
        title = "Open a production to see what sounds where.";
    }

    /** The place and how much sounds there, or what to do. */
    public String title() {
        return title;
    }

    /** The clip or cue of a row. */
    public EObject object(int row) {
        return sounds.get(row).object();
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return sounds.size();
    }

    @Override
    public GridCell cell(int row, int column) {
        Sounding sound = sounds.get(row);
        GridCell cell = switch (column) {
            case 0 -> GridCell.of(sound.silent() ? sound.name() + " (muted)" : sound.name());
            case 1 -> role(sound.role());
            case 2 -> origin(sound);
            case 3 -> GridCell.of(sound.origin().inWords());
            case 4 -> GridCell.of(sound.track());
            default -> GridCell.of(sound.file());
        };
        return sound.silent() ? cell.in(Tone.QUIET) : cell;
    }

    @Override
    public String hover(int row, int column) {
        return column == 3 || column == 5 || column == 0 ? cell(row, column).text() : "";
    }

    @Override
    public String whyNotEdited() {
        return "The origin of a cue is set in the spotting notes, that of a clip by what its recording says.";
    }

    private GridCell role(String code) {
        return categories.stream()
                .filter(category -> code.equals(category.getCode()))
                .findFirst()
                .map(category -> GridCell.EMPTY.with(
                        new Chip(code, category.getColour() == null ? "#8A8F98" : category.getColour())))
                .orElse(GridCell.of(code));
    }

    private static GridCell origin(Sounding sound) {
        GridCell cell = GridCell.of(sound.origin().origin().getLiteral());
        if (sound.origin().origin() == Origin.UNKNOWN) {
            return cell.in(Tone.QUIET);
        }
        return sound.origin().isContradicted() ? cell.with(Sign.ATTENTION) : cell;
    }
}
