package org.stagebook.interchange.otio;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.otio.JsonNode.Fields;
import org.stagebook.interchange.otio.Losses.Kind;

/** What a clip shows: its media reference, of several the active one. */
record MediaNames(CutSource source, Optional<OtioSpan> available) {

    static MediaNames of(Fields clip, Losses losses) {
        Fields media = media(clip);
        note(clip, losses);
        String file = file(media);
        String reel = clip.metadata("cmx_3600").text("reel");
        boolean black = media.schema().equals("GeneratorReference")
                && media.text("generator_kind").toLowerCase(Locale.ROOT).contains("black");
        CutSource source = black
                ? CutSource.BLACK
                : new CutSource(firstOf(reel, media.text("name"), lastPart(file)), clip.text("name"), file);
        return new MediaNames(source, OtioSpan.of(media, "available_range"));
    }

    /** How long its media is; empty if nobody says so. */
    static Optional<OtioSpan> range(Fields clip) {
        return OtioSpan.of(media(clip), "available_range");
    }

    private static void note(Fields clip, Losses losses) {
        Fields several = clip.object("media_references").orElse(Fields.NONE);
        for (int i = 1; i < several.values().size(); i++) {
            losses.add(Kind.REFERENCE, several.line());
        }
        if (!several.values().isEmpty() && several.object(active(clip)).isEmpty()) {
            losses.add(Kind.NO_ACTIVE_REFERENCE, clip.line());
        }
        if (clip.metadata("cmx_3600").values().keySet().stream().anyMatch(key -> !key.equals("reel"))) {
            losses.metadata("cmx_3600", clip.line());
        }
    }

    private static String active(Fields clip) {
        String active = clip.text("active_media_reference_key");
        return active.isEmpty() ? "DEFAULT_MEDIA" : active;
    }

    /** Clip.1 has one reference, Clip.2 several by name. */
    private static Fields media(Fields clip) {
        Optional<Fields> several = clip.object("media_references");
        return several.flatMap(all -> all.object(active(clip)))
                .or(() -> several.flatMap(
                        all -> all.values().keySet().stream().findFirst().flatMap(all::object)))
                .or(() -> clip.object("media_reference"))
                .orElse(Fields.NONE);
    }

    private static String file(Fields media) {
        if (!media.schema().equals("ImageSequenceReference")) {
            return media.text("target_url");
        }
        OptionalDouble padding = media.number("frame_zero_padding");
        int digits = (int) Math.clamp(padding.orElse(0), 0, 99);
        String base = media.text("target_url_base");
        String folder = base.isEmpty() || base.endsWith("/") ? base : base + "/";
        return folder + media.text("name_prefix") + "%0" + digits + "d" + media.text("name_suffix");
    }

    private static String lastPart(String file) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return file.substring(slash + 1);
    }

    private static String firstOf(String... names) {
        for (String name : names) {
            if (!name.isBlank()) {
                return name.strip();
            }
        }
        return "";
    }
}
