package org.stagebook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The bundles by name, and which others each may use. */
final class Bundles {

    static final String PREFIX = "org.stagebook.";

    /** Bundles below the window. A bundle that has no code yet has its place here already. */
    static final Map<String, List<String>> HEADLESS = Map.ofEntries(
            Map.entry("timebase", List.of()),
            Map.entry("audio", List.of("timebase")),
            Map.entry("metering", List.of("audio", "timebase")),
            Map.entry("metering.vector", List.of("metering", "audio", "timebase")),
            Map.entry("playback", List.of("metering", "audio", "timebase")),
            Map.entry("playback.jack", List.of("playback", "metering", "audio", "timebase")),
            Map.entry("playback.openal", List.of("playback", "metering", "audio", "timebase")),
            Map.entry("picture", List.of("audio", "timebase")),
            Map.entry("model", List.of("timebase")),
            Map.entry("edit", List.of("model", "timebase")),
            Map.entry("interchange", List.of("edit", "model", "audio", "timebase")),
            Map.entry("lint", List.of("brief", "edit", "model", "audio", "timebase")),
            Map.entry("handoff", List.of("lint", "brief", "edit", "model", "audio", "timebase")),
            Map.entry("conform", List.of("interchange", "edit", "model", "audio", "timebase")),
            Map.entry("spotting", List.of("interchange", "edit", "model", "audio", "timebase")),
            Map.entry("brief", List.of("edit", "model", "timebase")),
            Map.entry(
                    "demo",
                    List.of(
                            "history",
                            "brief",
                            "handoff",
                            "lint",
                            "edit",
                            "model",
                            "playback",
                            "metering",
                            "audio",
                            "timebase")),
            Map.entry(
                    "history",
                    List.of("handoff", "lint", "brief", "edit", "model", "playback", "metering", "audio", "timebase")),
            Map.entry(
                    "delivery",
                    List.of("history", "handoff", "lint", "brief", "edit", "model", "metering", "audio", "timebase")),
            Map.entry(
                    "report",
                    List.of(
                            "spotting",
                            "interchange",
                            "handoff",
                            "lint",
                            "history",
                            "delivery",
                            "edit",
                            "model",
                            "metering",
                            "audio",
                            "timebase")),
            Map.entry(
                    "archive",
                    List.of(
                            "report",
                            "spotting",
                            "interchange",
                            "handoff",
                            "lint",
                            "brief",
                            "history",
                            "delivery",
                            "edit",
                            "model",
                            "metering",
                            "audio",
                            "timebase")),
            Map.entry(
                    "cli",
                    List.of(
                            "demo",
                            "archive",
                            "report",
                            "handoff",
                            "lint",
                            "conform",
                            "spotting",
                            "brief",
                            "history",
                            "delivery",
                            "interchange",
                            "edit",
                            "model",
                            "playback",
                            "playback.jack",
                            "playback.openal",
                            "picture",
                            "metering",
                            "audio",
                            "timebase")));

    /** Bundles of the window, lowest first: each may use those before it and everything headless but the cli. */
    static final List<String> WINDOW = List.of("ui", "ui.graph", "ui.parts", "app");

    /** Bundles beside the window that hold no package of ours: code that stands in for what a library lost. */
    static final List<String> STAND_INS = List.of("jface.compat");

    private Bundles() {}

    /** Those of some bundle folders of the window that no rule knows. */
    static List<String> unknownToTheRules(List<Path> windowBundles) {
        return windowBundles.stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> Stream.concat(WINDOW.stream(), STAND_INS.stream())
                        .noneMatch(known -> name.equals(PREFIX + known)))
                .toList();
    }

    /** The bundle a class of ours is in, by its package; the longest name wins, so {@code ui.parts} is not {@code ui}. */
    static Optional<String> of(JavaClass type) {
        return Stream.concat(WINDOW.stream(), HEADLESS.keySet().stream())
                .filter(bundle -> isIn(type, PREFIX + bundle))
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether an arrow from one bundle to another points down. */
    static boolean mayUse(String from, String to) {
        int height = WINDOW.indexOf(from);
        if (height < 0) {
            return HEADLESS.getOrDefault(from, List.of()).contains(to);
        }
        int target = WINDOW.indexOf(to);
        return target < 0 ? !"cli".equals(to) : target < height;
    }

    /** Package patterns of bundles and all below them. */
    static String[] packages(Iterable<String> bundles) {
        return StreamSupport.stream(bundles.spliterator(), false)
                .map(bundle -> PREFIX + bundle + "..")
                .toArray(String[]::new);
    }

    private static boolean isIn(JavaClass type, String packageName) {
        return (type.getPackageName() + ".").startsWith(packageName + ".");
    }
}
