package org.stagebook.interchange.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.edit.change.NewMarker;
import org.stagebook.edit.change.NewPictureCut;
import org.stagebook.edit.change.NewPictureEvent;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.cutlist.CutRecords;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/** Plans a cut list: a picture cut with its events in each reel it covers, its markers beside them. */
public final class CutListPlanner {

    private final Production production;
    private final LabelPlacement placement;
    private final Warnings warnings;

    public CutListPlanner(Production production, LabelPlacement placement, Warnings warnings) {
        this.production = production;
        this.placement = placement;
        this.warnings = warnings;
    }

    /**
     * Adds what the list brings to the draft; a cut a reel already has is left out and reported.
     *
     * @param label of the cut
     * @param sourceFile name of the file it was read from
     */
    public void plan(CutList list, String label, String sourceFile, ImportDraft draft) {
        Map<ReelTarget, List<CutEvent>> byReel = new LinkedHashMap<>();
        for (CutEvent event : list.events()) {
            Position start = placement.position(event.recordFrames().startFrame());
            byReel.computeIfAbsent(placement.reels().reelAt(start), key -> new ArrayList<>())
                    .add(event);
        }
        byReel.forEach((reel, events) -> {
            List<NewPictureEvent> described = events.stream().map(this::event).toList();
            plan(reel, new NewPictureCut(label, list.title(), sourceFile, list.format(), described), draft);
        });
        AlreadyImported already = new AlreadyImported(production, production.getTimecodeFormat());
        list.markers().forEach(marker -> plan(marker, already, draft));
    }

    private void plan(ReelTarget target, NewPictureCut cut, ImportDraft draft) {
        if (isThere(target, cut)) {
            warnings.add(
                    0,
                    "The cut \"" + cut.label() + "\" with these " + cut.events().size()
                            + " events is in the reel already; it was skipped.");
        } else {
            draft.addCut(target, cut);
        }
    }

    private NewPictureEvent event(CutEvent event) {
        return CutRecords.describe(event, placement.range(event.recordFrames()), placement.fileFormat());
    }

    private boolean isThere(ReelTarget target, NewPictureCut wanted) {
        return target instanceof ReelTarget.ExistingReel existing
                && production.getReels().stream()
                        .filter(reel -> existing.id().equals(reel.getId()))
                        .map(Reel::getPictureCuts)
                        .flatMap(List::stream)
                        .filter(cut -> wanted.label().equals(cut.getLabel()))
                        .anyMatch(cut -> CutRecords.eventsOf(cut).equals(wanted.events()));
    }

    private void plan(CutMarker marker, AlreadyImported already, ImportDraft draft) {
        Position position = placement.position(marker.recordFrames().startFrame());
        String name = marker.name().isEmpty() ? marker.text() : marker.name();
        if (!already.hasMarker(name, position)) {
            String comment = marker.name().isEmpty() ? "" : marker.text();
            draft.addMarker(
                    placement.reels().reelAt(position), new NewMarker(0, position, name, comment, "", marker.colour()));
        }
    }
}
