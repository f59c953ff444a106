package org.stagebook.brief.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.brief.format.WantedDeliverable.Sound;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Production;

/** What follows from the decided formats: a printmaster for each language, an M&E for each layout, stems. */
final class WantedDeliverables {

    private static final List<String> USUAL_STEMS = List.of("DX", "MX", "FX");

    private final Production production;

    /** One of everything, in the order of the decisions. */
    private final Map<Object, WantedDeliverable> wanted = new LinkedHashMap<>();

    private WantedDeliverables(Production production) {
        this.production = production;
    }

    static List<WantedDeliverable> of(Production production) {
        WantedDeliverables deliverables = new WantedDeliverables(production);
        for (FormatDecision decision : production.getFormatDecisions()) {
            decision.getFormats().stream()
                    .filter(format -> !LayoutName.of(format.getLayout()).isEmpty())
                    .forEach(deliverables::add);
        }
        return List.copyOf(deliverables.wanted.values());
    }

    private void add(DeliveryFormat format) {
        LayoutName layout = LayoutName.of(format.getLayout());
        List<String> languages = languages(format);
        languages.forEach(language -> put(format, DeliverableKind.PRINTMASTER, language));
        if (format.isMusicAndEffects()) {
            addMusicAndEffects(format, layout);
        }
        if (format.isStems()) {
            put(format, DeliverableKind.STEMS, languages.getFirst());
        }
    }

    /** One for each layout: what two rooms are balanced for is told apart in the printmaster. */
    private void addMusicAndEffects(DeliveryFormat format, LayoutName layout) {
        WantedDeliverable one = new WantedDeliverable(
                DeliverableKind.MUSIC_AND_EFFECTS,
                layout.text() + " M&E",
                new Sound(format.getEnvironment(), layout, ""),
                format);
        wanted.merge(
                List.of(one.kind(), layout),
                one,
                (first, second) -> first.sound().environment() == second.sound().environment()
                        ? first
                        : new WantedDeliverable(
                                first.kind(),
                                first.name(),
                                new Sound(ListeningEnvironment.ANY, layout, ""),
                                first.format()));
    }

    private void put(DeliveryFormat format, DeliverableKind kind, String language) {
        Sound sound = new Sound(format.getEnvironment(), LayoutName.of(format.getLayout()), language);
        wanted.putIfAbsent(List.of(kind, sound), new WantedDeliverable(kind, name(kind, sound), sound, format));
    }

    private String name(DeliverableKind kind, Sound sound) {
        List<String> words = new ArrayList<>(List.of(sound.layout().text()));
        if (sound.environment() != ListeningEnvironment.ANY) {
            words.add(sound.environment().getLiteral());
        }
        words.add(
                switch (kind) {
                    case STEMS -> "stems (" + String.join(", ", stems()) + ")";
                    default -> printmaster(sound);
                });
        return String.join(" ", words) + (sound.language().isEmpty() ? "" : ", " + sound.language());
    }

    /** What is made for homes of objects is called a master; only cinemas get a printmaster of them. */
    private static String printmaster(Sound sound) {
        return sound.layout().isObjectBased() && sound.environment() != ListeningEnvironment.THEATRICAL
                ? "master"
                : DeliverableKind.PRINTMASTER.word();
    }

    private List<String> stems() {
        PreBrief preBrief = production.getPreBrief();
        return preBrief == null || preBrief.getStems().isEmpty() ? USUAL_STEMS : preBrief.getStems();
    }

    private static List<String> languages(DeliveryFormat format) {
        List<String> languages = format.getLanguages().stream()
                .map(String::strip)
                .filter(language -> !language.isEmpty())
                .toList();
        return languages.isEmpty() ? List.of("") : languages;
    }
}
