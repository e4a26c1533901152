"""Lists every service of a place: python3 services.py https://folkmoot.example.org/trafford"""
import json
import sys
import urllib.request

place = sys.argv[1].rstrip("/")
page, last = 1, 1
while page <= last:
    address = f"{place}/data/openreferral/services?per_page=100&page={page}"
    with urllib.request.urlopen(address) as answer:
        feed = json.load(answer)
    for service in feed["contents"]:
        print(service["name"], service.get("url", ""), sep="\t")
    page, last = page + 1, feed["total_pages"]
