#!/usr/bin/env python3
"""Checks an exported register of decisions without the bot, its storage or any package.

    python3 check-register.py decisions-proof.json [decisions.csv] [an-earlier-proof.json ...]

The proof holds the whole chain of the log: of each entry the hash of its header (when, who, in which role, for which
secretariat, which command), the hash of what happened, the hash of the entry before and its own. Of entries about decisions
it also holds the header and what happened, each with the salt that is hashed with it. People stand there by pseudonyms: the
same person has the same one everywhere, and nothing else can be told from it. So:

  1. the hashes of header and payload are computed again   SHA-256 of ["salt",when,who,...] and of ["salt","payload"]
  2. the hash of each entry is computed again              SHA-256 of ["log/2",workspace,number,both hashes,previous]
  3. each entry follows from the one before it, from the first to the newest
  4. the decisions are replayed: each stands with the very text, number, parties and instant that the chain has, and every
     party had agreed to that version, through a person of its own, or had kept silent to the end
  5. with a .csv of the register: its texts are the same ones
  6. with earlier proofs: their newest entry is in this chain, so nothing before it was written anew

It ends with 0 where everything fits, else with 1 and says what does not.
"""
import csv, hashlib, json, re, sys

FIRST, HEADS = "0" * 64, ("ExecutiveSecretary", "OfficerInCharge")


def letter(char):
    """As .NET's JSON writes it in a string."""
    short = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\\": "\\\\"}
    if char in short:
        return short[char]
    if " " <= char <= "~" and char not in "\"&'+<>`":
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join("\\u%02X%02X" % (units[i], units[i + 1]) for i in range(0, len(units), 2))


def digest(*parts):
    text = "[" + ",".join('"' + "".join(map(letter, part)) + '"' for part in parts) + "]"
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def header_fits(workspace, entry):
    """Step 2. In the first version, the header itself went into the entry's hash."""
    number, ends = str(entry["version"]), (entry["payloadHash"], entry["previous"])
    if "headerHash" not in entry:
        return digest("log/1", workspace, number, *entry["header"], *ends) == entry["hash"]
    shown = "header" not in entry or digest(entry["headerSalt"], *entry["header"]) == entry["headerHash"]
    return shown and digest("log/2", workspace, number, entry["headerHash"], *ends) == entry["hash"]


def check_chain(proof, faults):
    """Steps 1 to 3. Gives the entries whose content is proven."""
    sound, previous, expected = [], FIRST, 1
    for entry in proof["entries"]:
        number, fault = entry["version"], None
        if number != expected:
            fault = f"entry {expected} is missing, entry {number} stands in its place" if number > expected else f"entry {number} stands where entry {expected} belongs"
        elif entry["previous"] != previous:
            fault = f"entry {number} does not follow from the entry before it"
        elif "payload" in entry and digest(entry["salt"], entry["payload"]) != entry["payloadHash"]:
            fault = f"entry {number}: what happened was changed"
        elif not header_fits(proof["workspace"], entry):
            fault = f"entry {number}: its header was changed"
        if fault:
            faults.append(fault)
        elif "payload" in entry:
            sound.append(entry)
        previous, expected = entry["hash"], number + 1
    if (expected - 1, previous) != (proof["version"], proof["hash"]):
        faults.append(f"the chain ends with entry {expected - 1}, not with entry {proof['version']} of hash {proof['hash']}")
    return sound


def replay(entries):
    """Step 4: what the chain says of every decision."""
    decisions, plans = {}, {}
    for entry in entries:
        at, person, role, secretariat = entry["header"][:4]

        def answer(of, party, agrees):
            of["answers"][party] = (agrees, person, role in HEADS and secretariat == party)

        for stored in json.loads(entry["payload"]):
            kind, event = stored["format"].split("/")[0], stored["event"]
            known = decisions.get(event.get("id"))
            if kind == "decision-drafted":
                decisions[event["id"]] = {"text": event["draft"]["text"], "version": 1, "parties": set(event["draft"]["parties"]), "answers": {}, "open": False, "silence": None}
            elif kind == "decision-proposed":
                if known["open"]:
                    known.update(text=event["text"], version=known["version"] + 1, answers={}, silence=None)
                known["open"] = True
            elif kind == "decision-amended":
                known.update(text=event["text"], version=known["version"] + 1, answers={}, silence=None)
                answer(known, event["for"], True)
            elif kind == "decision-answered":
                answer(known, event["answer"]["for"], event["answer"]["agrees"])
                if not event["answer"]["agrees"]:
                    known["silence"] = None
            elif kind == "silence-opened":
                known["silence"] = event["expires"]
            elif kind == "decision-adopted":
                known.update(number=event["number"], adopted=event["at"])
            elif kind == "plan-proposed":
                plans[event["year"]] = {"answers": {}}
            elif kind == "plan-answered":
                answer(plans[event["year"]], event["answer"]["for"], event["answer"]["agrees"])
            elif kind == "plan-adopted" and "decision" in event:
                plan = plans[event["year"]]
                decisions[event["decision"]] = {"text": event.get("text"), "version": 1, "parties": set(plan["answers"]), "answers": plan["answers"],
                                                "silence": None, "number": event["number"], "adopted": at}
    return decisions


def symbol_end(number):
    """The end of a symbol: /ES/2027/Q2/D1/Rev.1"""
    end = "/" + number["session"].replace("-", "/") + f"/D{number['number']}"
    return end + (f"/Rev.{number['revision']}" if number.get("revision") else "") + (f"/Corr.{number['corrigendum']}" if number.get("corrigendum") else "")


def differs(said, proven):
    at = next((i for i, (a, b) in enumerate(zip(said, proven)) if a != b), min(len(said), len(proven)))
    return f"the text is not the one that was agreed, from character {at + 1} on: {said[at:at + 20]!r} in place of {proven[at:at + 20]!r}"


def why_not(said, proven):
    """Why a decision is not as the chain has it; None where it is."""
    if proven is None or "number" not in proven:
        return "the chain knows of no such adoption"
    if proven["text"] is None:
        return "the chain does not hold its text"
    if said["text"] != proven["text"]:
        return differs(said["text"], proven["text"])
    if said["symbol"] != "-".join(said["parties"]) + symbol_end(proven["number"]) or set(said["parties"]) != proven["parties"]:
        return f"the chain has it as {'-'.join(sorted(proven['parties']))}{symbol_end(proven['number'])}"
    if (said["version"], said["adopted"]) != (proven["version"], proven["adopted"]):
        return f"the chain has version {proven['version']}, adopted {proven['adopted']}"
    answers = proven["answers"]
    if any(not agrees for agrees, _, _ in answers.values()):
        return "a party objected to it"
    if any(not is_head for _, _, is_head in answers.values()):
        return "somebody answered for a party that they did not head"
    missing = proven["parties"] - set(answers)
    if missing and proven["silence"] != proven["adopted"]:
        return f"{', '.join(sorted(missing))} did not agree to this version"
    return "one person answered for two parties" if len({person for _, person, _ in answers.values()}) < len(answers) else None


def check_numbers(decisions, faults):
    """Numbers are given once and without gaps."""
    sessions = {}
    for proven in decisions.values():
        if "number" in proven and not proven["number"].get("revision") and not proven["number"].get("corrigendum"):
            sessions.setdefault(proven["number"]["session"], []).append(proven["number"]["number"])
    for session, numbers in sessions.items():
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            faults.append(f"the numbers of {session} are {sorted(numbers)}")


def check_table(path, texts, faults):
    """Step 5: of each row the first cell is the number, the third the text."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    for row in rows:
        # What a spreadsheet would calculate has an apostrophe before it.
        symbol, text = row[0], re.sub(r"^'('*[=+\-@\t\r])", r"\1", row[2])
        if symbol not in texts:
            faults.append(f"{path}: {symbol} is not in the proof")
        elif text != texts[symbol]:
            faults.append(f"{path}: {symbol}: {differs(text, texts[symbol])}")
    return len(rows)


def main(paths):
    if not paths:
        sys.exit(__doc__)
    with open(paths[0], encoding="utf-8") as file:
        proof = json.load(file)
    faults = []
    decisions = replay_or_say(check_chain(proof, faults), faults)
    texts = {}
    for said in proof["decisions"]:
        fault = why_not(said, decisions.get(said["decision"]))
        if fault:
            faults.append(f"{said['symbol']}: {fault}")
        texts[said["symbol"]] = (decisions.get(said["decision"]) or said).get("text") or ""
    left_out = [id for id, d in decisions.items() if "number" in d and id not in {said["decision"] for said in proof["decisions"]}]
    faults += [f"a decision that the chain has is left out: ...{symbol_end(decisions[id]['number'])}" for id in left_out]
    check_numbers(decisions, faults)
    for path in paths[1:]:
        if path.endswith(".csv"):
            print(f"{path}: {check_table(path, texts, faults)} rows compared")
        else:
            with open(path, encoding="utf-8") as file:
                earlier = json.load(file)
            if not any(e["version"] == earlier["version"] and e["hash"] == earlier["hash"] for e in proof["entries"]):
                faults.append(f"{path}: its entry {earlier['version']} is not in this chain; the record was written anew")
    for fault in faults:
        print("WRONG  " + fault)
    if not faults:
        print(f"All {len(proof['decisions'])} decisions are as the chain of {proof['version']} entries has them.")
        print(f"Newest entry: {proof['version']}, hash {proof['hash']}. Compare it with what the bot shows for \"prove\" and with earlier exports.")
    return 1 if faults else 0


def replay_or_say(entries, faults):
    try:
        return replay(entries)
    except (KeyError, TypeError, ValueError):
        faults.append("the decisions cannot be replayed, because entries are missing or damaged")
        return {}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
