package org.stagebook.cli.serving;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How an address to listen at is written for a browser; "all addresses" is none, so those of this machine are given for it. */
final class ReachableAddresses {

    private ReachableAddresses() {}

    /** At least one, as it stands in a URL: {@code 192.168.1.20}, {@code [fd00::20]}. */
    static List<String> of(InetAddress address) throws IOException {
        if (!address.isAnyLocalAddress()) {
            return List.of(host(address));
        }
        List<InetAddress> four = new ArrayList<>();
        List<InetAddress> six = new ArrayList<>();
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (card.isUp() && !card.isLoopback()) {
                card.inetAddresses()
                        .filter(one -> !one.isLinkLocalAddress())
                        .forEach(one -> (one instanceof Inet6Address ? six : four).add(one));
            }
        }
        four.addAll(six);
        four.add(InetAddress.getLoopbackAddress());
        return four.stream().map(ReachableAddresses::host).distinct().toList();
    }

    /** An address of the sixth version in brackets; the card it belongs to matters to this machine alone. */
    private static String host(InetAddress address) {
        String plain = address.getHostAddress();
        if (!(address instanceof Inet6Address)) {
            return plain;
        }
        int card = plain.indexOf('%');
        return "[" + (card < 0 ? plain : plain.substring(0, card)) + "]";
    }
}
