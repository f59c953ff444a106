package org.stagebook.interchange.edl;

import java.util.List;
import java.util.Map;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.edl.EdlImport.Target;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.CueRow;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.RowsImport;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimeRange;

/** Marker lists whose markers are cues: those we wrote, and those whose notes have tags. */
final class CueMarkers {

    /** The remark at the head of the lists we write. */
    static final String REMARK = "STAGEBOOK CUES";

    private final CueTags tags;
    private final LabelPlacement placement;

    CueMarkers(Production production, LabelPlacement placement) {
        this.tags = new CueTags(new Vocabulary(production.getCategories()), production.getTimecodeFormat());
        this.placement = placement;
    }

    /** Whether the list has markers only, and they are cues. */
    static boolean isCueList(CutList list, Edl edl) {
        boolean markersOnly = list.events().isEmpty() && !list.markers().isEmpty();
        boolean ours = edl.remarks().stream().anyMatch(remark -> remark.text().equals(REMARK));
        return markersOnly && (ours || list.markers().stream().anyMatch(CueMarkers::isTagged));
    }

    /** Brings them in as cues, one undoable step. */
    ImportSummary apply(CutList list, String fileName, Warnings warnings, Target target) {
        List<CueRow> rows = list.markers().stream().map(this::row).toList();
        return new RowsImport(ForeignFormat.CMX3600, fileName, placement.reels(), warnings)
                .apply(rows, RowsImport.Target.CUES, target.editing(), target.progress());
    }

    private CueRow row(CutMarker marker) {
        TimeRange range = placement.range(marker.recordFrames());
        return marker.text().isEmpty()
                ? new CueRow(marker.line(), range, Map.of(CueField.DESCRIPTION, marker.name()), List.of())
                : tags.read(marker.line(), range, marker.text());
    }

    /** Words in brackets alone are no sign: people write them into notes. */
    private static boolean isTagged(CutMarker marker) {
        return !TagText.of(marker.text()).values().isEmpty();
    }
}
