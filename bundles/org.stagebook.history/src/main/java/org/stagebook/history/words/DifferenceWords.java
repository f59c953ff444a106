package org.stagebook.history.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.stored.StoredFeatures;
import org.stagebook.edit.stored.StoredObject;
import org.stagebook.history.merge.ModelState;
import org.stagebook.history.merge.Place;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Listening;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimeRange;

/** Finds the words for what is different about single objects. */
final class DifferenceWords {
    private final ModelState before;
    private final ModelState after;
    private final ValueWords were;
    private final ValueWords are;
    private final List<Difference> differences = new ArrayList<>();

    DifferenceWords(ModelState before, ModelState after) {
        this.before = before;
        this.after = after;
        this.were = ValueWords.of(before);
        this.are = ValueWords.of(after);
    }

    List<Difference> differences() {
        return differences;
    }

    void added(StoredObject now) {
        if (now.type().equals(Literals.REPLY)) {
            String note = after.place(now.id()).map(Place::parent).orElse(now.id());
            String by = now.text(Literals.REPLY__AUTHOR);
            String sentence = name(are, note) + " was answered" + (by.isEmpty() ? "" : " by " + by) + said(are, now);
            add(after, note, ChangeWord.ANSWERED, sentence, List.of(note, now.id()));
        } else {
            String sentence = name(are, now.id()) + " was added" + taken(now) + said(are, now);
            add(after, now.id(), ChangeWord.ADDED, sentence, after.subtree(now.id()));
        }
    }

    /** Where a note was taken, and whether by ear alone. */
    private String taken(StoredObject now) {
        if (!Literals.NOTE.isSuperTypeOf(now.type())) {
            return "";
        }
        boolean byEar = now.text(Literals.NOTE__LISTENING).equals(Listening.EARS_ONLY.getLiteral());
        return (now.value(Literals.NOTE__POSITION).isEmpty()
                        ? ""
                        : " at " + are.text(Literals.NOTE__POSITION, now.value(Literals.NOTE__POSITION)))
                + (byEar ? ", ears only" : "");
    }

    void removed(StoredObject was) {
        String sentence = name(were, was.id()) + " was removed for good" + said(were, was);
        add(before, was.id(), ChangeWord.REMOVED, sentence, before.subtree(was.id()));
    }

    void changed(StoredObject was, StoredObject now) {
        Set<EStructuralFeature> different = new LinkedHashSet<>();
        for (EStructuralFeature feature : StoredFeatures.of(now.type())) {
            if (!was.value(feature).equals(now.value(feature))) {
                different.add(feature);
            }
        }
        moved(was, now, different);
        if (now.type().equals(Literals.CUE)) {
            cue(was, now, different);
        } else if (Literals.NOTE.isSuperTypeOf(now.type())) {
            note(now, different);
        }
        file(was, now, different);
        picture(was, now, different);
        others(was, now, different);
    }

    /** To another parent, or to another place in time as long as before. */
    private void moved(StoredObject was, StoredObject now, Set<EStructuralFeature> different) {
        Optional<Place> from = before.place(now.id());
        Optional<Place> to = after.place(now.id());
        String elsewhere = "";
        if (!from.equals(to) && from.isPresent() && to.isPresent()) {
            boolean sameParent = from.get().parent().equals(to.get().parent());
            elsewhere = sameParent
                    ? " to " + FeatureWords.label(to.get().feature())
                    : " from " + were.objects().within(from.get().parent()) + " to "
                            + are.objects().within(to.get().parent());
        }
        EStructuralFeature feature = now.type().getEStructuralFeature("range");
        boolean retimed = feature != null
                && different.contains(feature)
                && !was.value(feature).isEmpty()
                && !now.value(feature).isEmpty();
        if (feature == null || !retimed) {
            if (!elsewhere.isEmpty()) {
                add(after, now.id(), ChangeWord.MOVED, subject(now) + " moved" + elsewhere, List.of(now.id()));
            }
            return;
        }
        different.remove(feature);
        TimeRange old = TimeRange.valueOf(was.text(feature));
        TimeRange range = TimeRange.valueOf(now.text(feature));
        boolean asLong = old.duration().equals(range.duration());
        String times = asLong
                ? " moved" + elsewhere + " from " + were.timecode(old.start()) + " to " + are.timecode(range.start())
                        + TimeWords.distance(old.start(), range.start())
                : (elsewhere.isEmpty() ? "" : " moved" + elsewhere + " and") + " was retimed, now "
                        + are.text(feature, now.value(feature)) + ", was " + were.text(feature, was.value(feature));
        add(after, now.id(), asLong ? ChangeWord.MOVED : ChangeWord.RETIMED, subject(now) + times, List.of(now.id()));
    }

    private void cue(StoredObject was, StoredObject now, Set<EStructuralFeature> different) {
        String removed = CueStatus.REMOVED.getLiteral();
        boolean wasOut = was.text(Literals.CUE__STATUS).equals(removed);
        boolean isOut = now.text(Literals.CUE__STATUS).equals(removed);
        if (wasOut != isOut) {
            String sentence = isOut ? " was removed" + reason(now) : " was restored, " + status(now);
            add(
                    after,
                    now.id(),
                    isOut ? ChangeWord.REMOVED : ChangeWord.RESTORED,
                    subject(now) + sentence,
                    List.of(now.id()));
            different.removeAll(List.of(
                    Literals.CUE__STATUS,
                    Literals.CUE__REMOVAL_REASON,
                    Literals.CUE__REMOVAL_ASKED_BY,
                    Literals.CUE__REMOVED_AT,
                    Literals.CUE__STATUS_BEFORE_REMOVAL));
        }
        for (EStructuralFeature words : List.of(Literals.CUE__DESCRIPTION, Literals.CUE__LINE)) {
            if (different.remove(words)) {
                String sentence = subject(now) + ": " + change(words, was, now);
                add(after, now.id(), ChangeWord.REWORDED, sentence, List.of(now.id()));
            }
        }
    }

    private static String status(StoredObject cue) {
        String status = cue.text(Literals.CUE__STATUS);
        return status.isEmpty() ? CueStatus.SPOTTED.getLiteral() : status;
    }

    private static String reason(StoredObject cue) {
        String reason = cue.text(Literals.CUE__REMOVAL_REASON);
        String by = cue.text(Literals.CUE__REMOVAL_ASKED_BY);
        return (reason.isEmpty() ? "" : ": " + reason) + (by.isEmpty() ? "" : " (asked for by " + by + ")");
    }

    private void note(StoredObject now, Set<EStructuralFeature> different) {
        if (different.contains(Literals.NOTE__SETTLED_AT)
                && before.value(now.id(), Literals.NOTE__SETTLED_AT).isEmpty()) {
            different.removeAll(List.of(Literals.NOTE__SETTLED_AT, Literals.NOTE__SETTLED_BY));
            String by = now.text(Literals.NOTE__SETTLED_BY);
            String sentence = subject(now) + " was settled" + (by.isEmpty() ? "" : " by " + by) + said(are, now);
            add(after, now.id(), ChangeWord.SETTLED, sentence, List.of(now.id()));
        }
    }

    /** Another hash is another sound. */
    private void file(StoredObject was, StoredObject now, Set<EStructuralFeature> different) {
        EStructuralFeature hash = now.type().getEStructuralFeature("hash");
        if (hash != null && different.remove(hash)) {
            List<String> details = new ArrayList<>(List.of(change(hash, was, now)));
            for (String name : List.of("hashAlgorithm", "sizeBytes", "path")) {
                EStructuralFeature detail = now.type().getEStructuralFeature(name);
                if (detail != null && different.remove(detail)) {
                    details.add(change(detail, was, now));
                }
            }
            String sentence = subject(now) + ": the file was replaced; " + String.join("; ", details);
            add(after, now.id(), ChangeWord.REPLACED, sentence, List.of(now.id()));
        }
    }

    private void picture(StoredObject was, StoredObject now, Set<EStructuralFeature> different) {
        List<EStructuralFeature> picture =
                different.stream().filter(Topic::isPicture).toList();
        if (!picture.isEmpty()) {
            picture.forEach(different::remove);
            changes(Topic.PICTURE, was, now, picture);
        }
    }

    private void others(StoredObject was, StoredObject now, Set<EStructuralFeature> different) {
        List<EStructuralFeature> told = different.stream()
                .filter(feature -> !StoredFeatures.holdsParts(feature) || rearranged(feature, was, now))
                .toList();
        if (!told.isEmpty()) {
            boolean reel = now.type().equals(Literals.REEL);
            changes(reel ? Topic.PRODUCTION : topic(after, now.id()), was, now, told);
        }
    }

    private void changes(Topic topic, StoredObject was, StoredObject now, List<EStructuralFeature> features) {
        String all = features.stream().map(feature -> change(feature, was, now)).collect(Collectors.joining("; "));
        add(after, topic, now.id(), ChangeWord.CHANGED, subject(now) + ": " + all, List.of(now.id()));
    }

    /** Whether parts that are in both lists stand in another order; parts that came or went tell so themselves. */
    private static boolean rearranged(EStructuralFeature feature, StoredObject was, StoredObject now) {
        List<String> old = new ArrayList<>(was.value(feature));
        List<String> present = new ArrayList<>(now.value(feature));
        Set<String> common = new LinkedHashSet<>(old);
        common.retainAll(new LinkedHashSet<>(present));
        old.removeIf(id -> !common.contains(id));
        present.removeIf(id -> !common.contains(id));
        return !old.equals(present);
    }

    private String change(EStructuralFeature feature, StoredObject was, StoredObject now) {
        String label = FeatureWords.label(feature);
        List<String> old = was.value(feature);
        List<String> value = now.value(feature);
        if (StoredFeatures.holdsParts(feature)) {
            return "order of " + label + " changed";
        }
        if (feature.isMany()) {
            return list(feature, label, old, value);
        }
        if (old.isEmpty()) {
            return label + " set to " + are.text(feature, value);
        }
        return label + " from " + were.text(feature, old) + " to " + are.text(feature, value);
    }

    private String list(EStructuralFeature feature, String label, List<String> old, List<String> value) {
        List<String> came = without(value, old);
        List<String> went = without(old, value);
        if (came.isEmpty() && went.isEmpty()) {
            return "order of " + label + " changed to " + are.text(feature, value);
        }
        String plus = came.isEmpty() ? "" : " with " + are.text(feature, came);
        String minus = went.isEmpty() ? "" : " without " + were.text(feature, went);
        return label + plus + (plus.isEmpty() || minus.isEmpty() ? "" : ",") + minus;
    }

    private static List<String> without(List<String> some, List<String> others) {
        Map<String, Integer> left = new LinkedHashMap<>();
        others.forEach(other -> left.merge(other, 1, Integer::sum));
        return some.stream()
                .filter(one -> Objects.requireNonNull(left.merge(one, -1, Integer::sum)) < 0)
                .toList();
    }

    private String subject(StoredObject now) {
        return name(are, now.id());
    }

    private static String name(ValueWords words, String id) {
        return words.objects().name(id);
    }

    /** What a note or cue says. */
    private static String said(ValueWords words, StoredObject object) {
        for (String name : List.of("text", "description")) {
            EStructuralFeature feature = object.type().getEStructuralFeature(name);
            if (feature != null && !object.text(feature).isBlank()) {
                return ": " + words.text(feature, object.value(feature));
            }
        }
        return "";
    }

    private void add(ModelState state, String id, ChangeWord what, String sentence, List<String> objects) {
        add(state, topic(state, id), id, what, sentence, objects);
    }

    private void add(ModelState state, Topic topic, String id, ChangeWord what, String sentence, List<String> objects) {
        ObjectWords words = new ObjectWords(state);
        EClass type = state.get(id).type();
        differences.add(new Difference(
                topic,
                what,
                FeatureWords.kind(type),
                words.name(id),
                sentence + ".",
                words.reel(id).map(words::label),
                range(state, id),
                objects));
    }

    private static Topic topic(ModelState state, String id) {
        Topic own = Topic.of(state.get(id).type());
        return own != Topic.PRODUCTION
                ? own
                : state.place(id).map(place -> topic(state, place.parent())).orElse(own);
    }

    private static Optional<TimeRange> range(ModelState state, String id) {
        StoredObject object = state.get(id);
        EStructuralFeature feature = object.type().getEStructuralFeature("range");
        if (feature != null && !object.value(feature).isEmpty()) {
            return Optional.of(TimeRange.valueOf(object.text(feature)));
        }
        return state.place(id).flatMap(place -> range(state, place.parent()));
    }
}
