package org.stagebook.report.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/** A link to a file of the package: relative, each name of its path written so that every browser finds it (RFC 3986). */
public final class FileLink {
    private FileLink() {}

    /** The link; only text where the path would leave the folder of the page. */
    public static Html of(String path, String shown) {
        List<String> names = List.of(path.split("/", -1));
        boolean inside = names.stream().noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
        return inside
                ? Html.tag("a", "path").with("href", address(names)).add(shown)
                : Html.tag("span", "path").add(shown);
    }

    private static String address(List<String> names) {
        return names.stream().map(FileLink::escaped).collect(Collectors.joining("/"));
    }

    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : name.getBytes(UTF_8)) {
            boolean plain = (octet >= 'a' && octet <= 'z')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= '0' && octet <= '9')
                    || "-._~".indexOf(octet) >= 0;
            escaped.append(plain ? Character.toString(octet) : String.format("%%%02X", octet));
        }
        return escaped.toString();
    }
}
