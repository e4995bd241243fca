package org.comptoir.kernel.identifier;

import java.util.Map;
import java.util.function.Predicate;

/**
 * How the national parts of VAT numbers are built, and their check digits, as the VIES pages of the European Commission
 * list the structures. Countries that are not listed have one form for all: letters and digits.
 */
final class VatKeys {
    private static final Map<String, Predicate<String>> COUNTRIES = Map.ofEntries(
            Map.entry("FR", VatKeys::france),
            Map.entry("BE", n -> n.matches("[01]\\d{9}") && 97 - number(n, 0, 8) % 97 == number(n, 8, 10)),
            Map.entry("DE", n -> n.matches("[1-9]\\d{8}") && elevenTen(n)),
            Map.entry("LU", n -> n.matches("\\d{8}") && number(n, 0, 6) % 89 == number(n, 6, 8)),
            Map.entry("IT", n -> n.matches("\\d{11}") && Luhn.holds(n)),
            Map.entry("ES", n -> n.matches("[0-9A-Z]\\d{7}[0-9A-Z]")),
            Map.entry("PT", n -> n.matches("\\d{9}") && eleven(n, 9, 8, 7, 6, 5, 4, 3, 2) % 10 == number(n, 8, 9)),
            Map.entry("PL", n -> n.matches("\\d{10}") && sum(n, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == number(n, 9, 10)),
            Map.entry("DK", n -> n.matches("[1-9]\\d{7}") && sum(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
            Map.entry("FI", n -> n.matches("\\d{8}") && eleven(n, 7, 9, 10, 5, 8, 4, 2) % 11 == number(n, 7, 8)),
            Map.entry("AT", n -> n.matches("U\\d{8}") && austria(n.substring(1))),
            Map.entry("NL", n -> n.matches("[0-9A-Z+*]{10}\\d\\d")));

    private VatKeys() {}

    /** Whether {@code national} can follow the country's two letters. */
    static boolean hold(String country, String national) {
        return COUNTRIES.getOrDefault(country, n -> true).test(national);
    }

    /** (12 + 3 × (SIREN mod 97)) mod 97; keys with a letter are given out too and have no such rule. */
    private static boolean france(String number) {
        boolean digits = number.matches("\\d{11}");
        return digits ? number(number, 0, 2) == french(number.substring(2)) : number.matches("[0-9A-Z]{2}\\d{9}");
    }

    static long french(String siren) {
        return (12 + 3 * (Long.parseLong(siren) % 97)) % 97;
    }

    /** ISO/IEC 7064, MOD 11,10. */
    private static boolean elevenTen(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** Eleven less the remainder of the weighted sum; eleven counts as nothing. */
    private static int eleven(String digits, int... weights) {
        int rest = sum(digits, weights) % 11;
        return rest == 0 ? 0 : 11 - rest;
    }

    private static int sum(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    private static boolean austria(String digits) {
        int sum = 4;
        for (int i = 0; i < 7; i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 + 1);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10 == number(digits, 7, 8);
    }

    private static long number(String digits, int from, int to) {
        return Long.parseLong(digits.substring(from, to));
    }
}
