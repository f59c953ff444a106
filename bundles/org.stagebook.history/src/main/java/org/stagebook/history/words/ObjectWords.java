package org.stagebook.history.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.stored.StoredFeatures;
import org.stagebook.edit.stored.StoredObject;
import org.stagebook.history.merge.ModelState;
import org.stagebook.history.merge.Place;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * What the objects of a production are called by people: "Cue FX103 in R1", "Note by Director on cue FX103 in R1".
 *
 * @param state where to look
 */
public record ObjectWords(ModelState state) {
    private static final List<String> NAMES = List.of(
            "number",
            "code",
            "name",
            "label",
            "title",
            "subject",
            "path",
            "character",
            "clipName",
            "file",
            "stem",
            "quantity",
            "check",
            "rule",
            "scope",
            "version",
            "description",
            "text",
            "meaning");

    /** The name of an object, as at the beginning of a sentence. */
    public String name(String id) {
        return FeatureWords.sentence(within(id));
    }

    /** The name of an object, as within a sentence. */
    public String within(String id) {
        Optional<StoredObject> found = state.find(id);
        if (found.isEmpty()) {
            return "something that is no longer there";
        }
        StoredObject object = found.get();
        if (object.type().equals(Literals.PRODUCTION)) {
            return "the production";
        }
        if (object.type().equals(Literals.REEL)) {
            return "reel " + object.text(Literals.REEL__NUMBER);
        }
        return kind(object) + said(object) + whereabouts(object);
    }

    /** How an object is named in a list of its kind: a number, a name, a text. */
    public String label(String id) {
        return state.find(id)
                .map(object -> object.type().equals(Literals.REEL)
                        ? "R" + object.text(Literals.REEL__NUMBER)
                        : FeatureWords.sentence((kind(object) + said(object)).strip()))
                .orElse("something that is no longer there");
    }

    /** A flag is a note that has no words yet. */
    private static String kind(StoredObject object) {
        boolean isFlag = Literals.NOTE.isSuperTypeOf(object.type())
                && Boolean.parseBoolean(object.text(Literals.NOTE__FLAG))
                && object.text(Literals.NOTE__TEXT).isBlank();
        return isFlag ? "flag" : FeatureWords.kind(object.type());
    }

    private static String said(StoredObject object) {
        if (Literals.NOTE.isSuperTypeOf(object.type())) {
            return by(object, Literals.NOTE__AUTHOR);
        }
        if (object.type().equals(Literals.REPLY)) {
            return by(object, Literals.REPLY__AUTHOR);
        }
        if (object.type().equals(Literals.LISTENING_TEST)) {
            return " (" + object.text(Literals.LISTENING_TEST__KIND) + ")" + by(object, Literals.LISTENING_TEST__BY);
        }
        if (object.type().equals(Literals.SIGN_OFF)) {
            String scope = object.text(Literals.SIGN_OFF__SCOPE);
            return (scope.isEmpty() ? "" : " of " + inSentence(scope)) + by(object, Literals.SIGN_OFF__BY);
        }
        if (object.type().equals(Literals.MIX_VERSION)) {
            return " " + object.text(Literals.MIX_VERSION__LABEL); // its number counts within its branch only
        }
        for (String name : NAMES) {
            EStructuralFeature feature = object.type().getEStructuralFeature(name);
            if (feature != null && !StoredFeatures.holdsParts(feature) && !StoredFeatures.refers(feature)) {
                String text = object.text(feature).strip();
                if (!text.isEmpty()) {
                    return quoted(name) ? " \"" + ValueWords.shortened(text, 60) + "\"" : " " + text;
                }
            }
        }
        return "";
    }

    /** "Scene 2 of R1" without its capital; "R1" keeps its. */
    private static String inSentence(String scope) {
        boolean isWord = scope.length() > 1 && Character.isLowerCase(scope.charAt(1));
        return isWord ? scope.substring(0, 1).toLowerCase(Locale.ROOT) + scope.substring(1) : scope;
    }

    private static boolean quoted(String name) {
        return !List.of("number", "code", "path", "file", "stem", "label").contains(name);
    }

    private static String by(StoredObject object, EStructuralFeature author) {
        String text = object.text(author);
        return text.isEmpty() ? "" : " by " + text;
    }

    private String whereabouts(StoredObject object) {
        Optional<Place> place = state.place(object.id());
        if (place.isEmpty() || place.get().parent().equals(state.rootId())) {
            return "";
        }
        String parent = place.get().parent();
        EClass type = state.get(parent).type();
        if (type.equals(Literals.REEL)) {
            return " in " + label(parent);
        }
        boolean on = Literals.NOTE.isSuperTypeOf(object.type()) || type.equals(Literals.TRACK);
        return (on ? " on " : " of ") + within(parent);
    }

    /** The reel an object lies in, if it lies in one. */
    public Optional<String> reel(String id) {
        Optional<Place> place = state.place(id);
        if (state.find(id).filter(object -> object.type().equals(Literals.REEL)).isPresent()) {
            return Optional.of(id);
        }
        return place.flatMap(at -> reel(at.parent()));
    }
}
