package org.stagebook.ui.parts.explorer.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagePhase;
import org.stagebook.model.Track;

/**
 * The shape of the explorer: productions hold reels and the headings of what else they have, reels hold cues by
 * category, scenes, tracks and markers.
 *
 * <p>Nodes are model objects and {@link ExplorerGroup}s. Nothing is kept; each question looks at the model.
 */
public final class ExplorerTree {

    /** Children in the order shown; empty for a leaf. */
    public List<Object> children(Object node) {
        return List.copyOf(below(node));
    }

    private List<?> below(Object node) {
        return switch (node) {
            case Production production -> ofProduction(production);
            case Reel reel -> ofReel(reel);
            case Track track -> track.getClips();
            case StagePhase phase -> phase.getBookings();
            case ExplorerGroup.CategoryCues cues -> new ReelCues(cues.owner()).of(cues.category());
            case ExplorerGroup.Kind group -> ofGroup(group);
            default -> List.of();
        };
    }

    public boolean hasChildren(Object node) {
        return !children(node).isEmpty();
    }

    /** The node above, which must be open for this one to be seen. */
    public Optional<Object> parent(Object node) {
        return switch (node) {
            case Cue cue when cue.eContainer() instanceof Reel reel -> Optional.of(groupOf(cue, reel));
            case ExplorerGroup.CategoryCues cues -> Optional.of(new ExplorerGroup.Kind(GroupKind.CUES, cues.owner()));
            case ExplorerGroup.Kind group -> Optional.of(group.owner());
            case Reel reel -> Optional.ofNullable(reel.eContainer());
            case EObject object -> groupHolding(object);
            default -> Optional.empty();
        };
    }

    /** How many objects stand under a heading. */
    public int count(ExplorerGroup group) {
        return switch (group) {
            case ExplorerGroup.CategoryCues cues -> children(cues).size();
            case ExplorerGroup.Kind kind
            when kind.kind() == GroupKind.CUES && kind.owner() instanceof Reel reel ->
                new ReelCues(reel).active().size();
            case ExplorerGroup.Kind kind -> children(kind).size();
        };
    }

    private static List<Object> ofProduction(Production production) {
        List<Object> nodes = new ArrayList<>(production.getReels());
        nodes.add(new ExplorerGroup.Kind(GroupKind.AGREEMENT, production));
        nodes.add(new ExplorerGroup.Kind(GroupKind.HANDOFFS, production));
        nodes.add(new ExplorerGroup.Kind(GroupKind.VERSIONS, production));
        nodes.add(new ExplorerGroup.Kind(GroupKind.DELIVERABLES, production));
        nodes.add(new ExplorerGroup.Kind(GroupKind.PLAN, production));
        nodes.add(new ExplorerGroup.Kind(GroupKind.PEOPLE, production));
        return nodes;
    }

    private List<Object> ofReel(Reel reel) {
        List<Object> nodes = new ArrayList<>();
        for (GroupKind kind : GroupKind.values()) {
            ExplorerGroup.Kind group = new ExplorerGroup.Kind(kind, reel);
            if (kind == GroupKind.CUES || hasChildren(group)) {
                nodes.add(group);
            }
        }
        return nodes;
    }

    private static List<?> ofGroup(ExplorerGroup.Kind group) {
        return switch (group.owner()) {
            case Reel reel -> ofReelGroup(group.kind(), reel);
            case Production production -> ofProductionGroup(group.kind(), production);
            default -> List.of();
        };
    }

    private static List<?> ofReelGroup(GroupKind kind, Reel reel) {
        return switch (kind) {
            case CUES -> new ReelCues(reel).categories();
            case REMOVED_CUES -> new ReelCues(reel).removed();
            case SCENES -> reel.getScenes();
            case TRACKS -> reel.getTracks();
            case MARKERS -> reel.getMarkers();
            case PICTURE_CUTS -> reel.getPictureCuts();
            case AGREEMENT, HANDOFFS, VERSIONS, DELIVERABLES, PLAN, PEOPLE -> List.of();
        };
    }

    private static List<?> ofProductionGroup(GroupKind kind, Production production) {
        return switch (kind) {
            case AGREEMENT -> agreed(production);
            case HANDOFFS -> production.getHandoffs();
            case VERSIONS -> production.getMixVersions();
            case DELIVERABLES -> production.getDeliverables();
            case PLAN -> production.getPhases();
            case PEOPLE -> production.getPeople();
            case CUES, REMOVED_CUES, SCENES, TRACKS, MARKERS, PICTURE_CUTS -> List.of();
        };
    }

    private static List<?> agreed(Production production) {
        List<Object> agreed = new ArrayList<>(production.getFormatDecisions());
        Optional.ofNullable(production.getPreBrief()).ifPresent(agreed::add);
        return agreed;
    }

    private static ExplorerGroup groupOf(Cue cue, Reel reel) {
        return cue.getStatus() == CueStatus.REMOVED
                ? new ExplorerGroup.Kind(GroupKind.REMOVED_CUES, reel)
                : new ExplorerGroup.CategoryCues(reel, Optional.ofNullable(cue.getCategory()));
    }

    private static Optional<Object> groupHolding(EObject object) {
        EObject owner = object.eContainer();
        if (owner == null) {
            return Optional.empty();
        }
        for (GroupKind kind : GroupKind.values()) {
            ExplorerGroup.Kind group = new ExplorerGroup.Kind(kind, owner);
            if (ofGroup(group).contains(object)) {
                return Optional.of(group);
            }
        }
        return Optional.of(owner);
    }
}
