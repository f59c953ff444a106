package org.stagebook.demo;

import java.util.List;
import java.util.function.Predicate;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** The demo production by the names its lists use. A name that does not exist is a mistake in those lists. */
record DemoModel(Production production) {

    Reel reel(int number) {
        return find(production.getReels(), reel -> reel.getNumber() == number, "reel " + number);
    }

    Category category(String code) {
        return find(production.getCategories(), category -> code.equals(category.getCode()), "category " + code);
    }

    Person person(String name) {
        return find(production.getPeople(), person -> name.equals(person.getName()), name);
    }

    Cue cue(String number) {
        List<Cue> cues = production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .toList();
        return find(cues, cue -> number.equals(cue.getNumber()), "cue " + number);
    }

    Scene scene(int reel, String number) {
        return find(reel(reel).getScenes(), scene -> number.equals(scene.getNumber()), "scene " + number);
    }

    Deliverable deliverable(String name) {
        return find(production.getDeliverables(), deliverable -> name.equals(deliverable.getName()), name);
    }

    MixVersion mixVersion(String label) {
        return find(production.getMixVersions(), version -> label.equals(version.getLabel()), "version " + label);
    }

    /** The position of a timecode label in the demo's format. */
    Position at(String label) {
        return production.getTimecodeFormat().parsePosition(label);
    }

    TimeRange range(String start, String end) {
        return new TimeRange(at(start), at(end));
    }

    private static <T> T find(List<T> objects, Predicate<T> wanted, String name) {
        return objects.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no " + name + "."));
    }
}
