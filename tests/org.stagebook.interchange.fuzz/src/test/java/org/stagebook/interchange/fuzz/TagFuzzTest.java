package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.stagebook.interchange.tags.BracketedText;
import org.stagebook.interchange.tags.ClipName;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.interchange.tags.TaggedText;

/** Names with tags. */
class TagFuzzTest {

    /** Any text is read; what was read, and any text at all, is written such that it reads the same. */
    @FuzzTest(maxDuration = "1m")
    void names(byte[] content) throws IOException {
        String name = new String(content, StandardCharsets.UTF_8);
        Promises.keepsTime(() -> readAndWrite(name));
    }

    private static void readAndWrite(String name) {
        ClipName.of(name);
        BracketedText.of(name);
        assertComesBack(TagText.of(name));
        assertComesBack(new TagText(name, Map.of("QN", name), Set.of("ADR")));
    }

    private static void assertComesBack(TagText tags) {
        String written = new TaggedText(tags.text(), tags.values(), tags.flags()).written();
        TagText read = TagText.of(written);
        Promises.check(read.equals(tags), tags + " was written as " + written + " and read as " + read);
    }
}
