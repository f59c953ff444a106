package org.stagebook.history.words;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What attributes, references and kinds of objects are called by people. */
public final class FeatureWords {
    private static final Map<String, String> FEATURES = Map.ofEntries(
            Map.entry("musicAndEffects", "M&E"),
            Map.entry("adr", "ADR details"),
            Map.entry("range", "place"),
            Map.entry("filmGauge", "film gauge"),
            Map.entry("sampleRateHz", "sampling frequency"),
            Map.entry("conformState", "state after the picture change"),
            Map.entry("conformRemark", "what the picture change did"),
            Map.entry("removalAskedBy", "who asked for the removal"),
            Map.entry("removedAt", "when it was removed"),
            Map.entry("statusBeforeRemoval", "status before the removal"),
            Map.entry("settledAt", "when it was settled"),
            Map.entry("settledBy", "who settled it"),
            Map.entry("preBrief", "pre-brief"),
            Map.entry("intent", "emotional target"),
            Map.entry("wish", "wished level"),
            Map.entry("headPop", "head pop"),
            Map.entry("listening", "how it was taken"),
            Map.entry("heard", "version that was heard"),
            Map.entry("gainDb", "gain"),
            Map.entry("qcResults", "QC results"));

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("QcResult", "QC result"),
            Map.entry("StagePhase", "phase"),
            Map.entry("AdrDetails", "ADR details"),
            Map.entry("SignOff", "sign-off"),
            Map.entry("PreBrief", "pre-brief"),
            Map.entry("HandoffPackage", "handoff"),
            Map.entry("HandoffItem", "file"),
            Map.entry("CheckedFile", "checked file"),
            Map.entry("MixFile", "file"),
            Map.entry("MixChange", "change"),
            Map.entry("MixRemoval", "removal"),
            Map.entry("LoopPass", "pass"),
            Map.entry("SessionPlugIn", "plug-in"),
            Map.entry("CutPlace", "earlier place"),
            Map.entry("MergeConflict", "open conflict"),
            Map.entry("NotePass", "passing on"),
            Map.entry("ListeningCandidate", "candidate"),
            Map.entry("ListeningAnswer", "answer"),
            Map.entry("CastMember", "character"));

    /** Names that were taken apart already: thousands of differences share a few dozen. */
    private static final Map<String, String> SPELT = new ConcurrentHashMap<>();

    private FeatureWords() {}

    /** A feature's name: {@code lastFrameOfAction} is "last frame of action". */
    public static String label(EStructuralFeature feature) {
        return FEATURES.getOrDefault(feature.getName(), words(feature.getName()));
    }

    /** A kind of object: {@code PictureCut} is "picture cut". */
    public static String kind(EClass type) {
        return KINDS.getOrDefault(type.getName(), words(type.getName()));
    }

    private static String words(String name) {
        return SPELT.computeIfAbsent(
                name, it -> it.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    /** A text with its first letter as at the beginning of a sentence. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
