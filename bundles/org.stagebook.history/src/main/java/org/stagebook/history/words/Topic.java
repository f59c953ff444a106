package org.stagebook.history.words;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.StagebookPackage.Literals;

/** What a difference is about, in the order in which people want to hear it. */
public enum Topic {
    /** Picture cuts and reel lengths. */
    PICTURE,
    /** Cues. */
    CUES,
    /** What was said about cues. */
    NOTES,
    /** Mix versions, premixes and their files. */
    MIXES,
    /** Approvals. */
    SIGN_OFFS,
    /** Scenes, tracks, clips, markers and loops. */
    SESSION,
    /** Packages from house to house. */
    HANDOFFS,
    /** What has to be delivered. */
    DELIVERABLES,
    /** The plan of the work and what it costs. */
    PLAN,
    /** Who works on it, and who speaks. */
    PEOPLE,
    /** The production itself and all else. */
    PRODUCTION;

    private static final List<EStructuralFeature> OF_THE_PICTURE = List.of(
            Literals.REEL__START,
            Literals.REEL__END,
            Literals.REEL__FIRST_FRAME_OF_ACTION,
            Literals.REEL__LAST_FRAME_OF_ACTION,
            Literals.REEL__HEAD_POP,
            Literals.REEL__TAIL_POP,
            Literals.REEL__CURRENT_CUT);

    /** What an object of that kind is about, unless what it is part of says more. */
    static Topic of(EClass type) {
        return switch (type.getName()) {
            case "Reel", "PictureCut", "PictureEvent" -> PICTURE;
            case "Cue", "AdrDetails", "AlternateLine" -> CUES;
            case "Note", "Reply", "NotePass" -> NOTES;
            case "MixVersion", "MixFile", "MixChange", "MixRemoval", "Premix", "ListeningTest" -> MIXES;
            case "ListeningCandidate", "ListeningAnswer" -> MIXES;
            case "SignOff", "SignedFile" -> SIGN_OFFS;
            case "Scene", "Track", "Clip", "Fade", "Marker", "Loop", "LoopPass", "Treatment", "SessionDocument" ->
                SESSION;
            case "HandoffPackage", "HandoffItem", "Query", "Verification", "Finding", "Revision", "StateChange" ->
                HANDOFFS;
            case "Deliverable", "Shipment", "QcResult", "FormatDecision", "DeliveryFormat", "Measurement" ->
                DELIVERABLES;
            case "StagePhase", "Booking", "Rate", "Budget" -> PLAN;
            case "Person", "CastMember", "Facility", "Room" -> PEOPLE;
            default -> PRODUCTION;
        };
    }

    /** Whether a change of that feature is one of the picture. */
    static boolean isPicture(EStructuralFeature feature) {
        return OF_THE_PICTURE.contains(feature);
    }
}
