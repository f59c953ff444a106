package org.stagebook.interchange.sheet.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The profiles that come with Stagebook: marker lists of other programs, and spotting lists as people keep them. */
public final class ShippedProfiles {

    private static final List<String> FILES = List.of(
            "avid-markers.json",
            "reaper.json",
            "nuendo.json",
            "resolve.json",
            "premiere.json",
            "stagebook.json",
            "spotting-list.json");

    private ShippedProfiles() {}

    /** All of them, the most particular first. */
    public static List<MappingProfile> all() {
        ProfileJson json = new ProfileJson();
        return FILES.stream().map(file -> read(json, file)).toList();
    }

    private static MappingProfile read(ProfileJson json, String file) {
        try (InputStream in = ShippedProfiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The shipped profile " + file + " is missing in this build.");
            }
            return json.read(in.readAllBytes(), "The shipped profile " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
